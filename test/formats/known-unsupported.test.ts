import { expect } from '@open-wc/testing';
import { readArticle } from '../../src/formats/read-article.js';

const WORDS = 'The last wooden ferry went back into the water on Monday.';
const MAIL = `From: Ada Penn <ada@e.example>\nSubject: Ferry\nDate: Mon, 06 May 2024 09:30:00 +0200\n`;

/** Files in formats that are known, but not read. */
const FILES: readonly (readonly [format: string, input: string])[] = [
  [
    'mail',
    `${MAIL}MIME-Version: 1.0\nContent-Type: text/plain\nContent-Transfer-Encoding: quoted-printable\n\nThe ferry sa=\nid.`,
  ],
  ['mail', `Return-Path: <a@e.example>\nReceived: from a\n\tby b; Mon\n${MAIL}\n${WORDS}`],
  [
    'mail',
    `${MAIL.replaceAll('\n', '\r\n')}Content-Type: multipart/alternative; boundary="x"\r\n\r\n--x\r\n\r\n${WORDS}\r\n--x--`,
  ],
  [
    'CSV',
    'place,country,start,end,timeZone\nLima,Peru, ,,America/Lima\nBogotá,Colombia,2022-10-03,2022-10-04,America/Bogota',
  ],
  [
    'CSV',
    'Year,Month,Day,Headline,Text,Media\n1911,5,,Built,"Stone, laid",https://e.example/a.jpg\n2024,6,1,Rebuilt,Opened again,',
  ],
  ['CSV', 'Name;Town\nAda;Hythe\nTom;Lima'],
  ['CSV', 'Name\tAge\tTown\nAda\t36\tHythe'],
  [
    'JATS',
    `<?xml version="1.0"?><article article-type="news"><front><article-meta/></front><body><p>${WORDS}</p></body></article>`,
  ],
  [
    'JATS',
    `<!DOCTYPE article PUBLIC "-//NLM//DTD JATS v1.2//EN" "a.dtd"><article><body><p>${WORDS}</p></body></article>`,
  ],
  ['TEI', `<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body><p>${WORDS}</p></body></text></TEI>`],
  ['DocBook', `<article xmlns="http://docbook.org/ns/docbook"><title>T</title><para>${WORDS}</para></article>`],
  ['OPML', '<opml version="2.0"><body><outline text="A"/></body></opml>'],
  ['KML', '<kml xmlns="http://www.opengis.net/kml/2.2"><Document/></kml>'],
  ['SVG', '<svg xmlns="http://www.w3.org/2000/svg"><text>Words</text></svg>'],
  ['root element “recipe”', '<?xml version="1.0"?><recipe><name>Bread</name></recipe>'],
  ['RTF', '{\\rtf1\\ansi\\deff0 The ferry.}'],
  ['reStructuredText', `Ferry\n=====\n\n.. image:: a.jpg\n\n${WORDS}`],
  ['reStructuredText', `=====\nFerry\n=====\n\n${WORDS}`],
  ['reStructuredText', `Ferry\n=====\n\n:Author: Ada Penn\n\n${WORDS}`],
  ['reStructuredText', `Ferry\n=====\n\n${WORDS} [1]_\n\n.. [1] A footnote.`],
  ['LaTeX', `\\section{Ferry}\n${WORDS} \\cite{penn}\n\n\\textbf{Bold}`],
  ['Org mode', `* Ferry\n:PROPERTIES:\n:ID: 1\n:END:\n${WORDS}`],
  ['Textile', `h1. Ferry\n\np. ${WORDS}\n\nbq. We never stopped.`],
  ['wikitext', `== Ferry ==\n'''The ferry''' is back, see [[Hythe|the town]].\n\n${WORDS}`],
  ['YAML', `title: Ferry\nauthor:\n  name: Ada Penn\ntags:\n  - sea\nbody: |\n  ${WORDS}`],
  ['TOML or INI', 'title = "Ferry"\ndate = 2024-05-06\n\n[author]\nname = "Ada Penn"'],
  ['a vCard', 'BEGIN:VCARD\nVERSION:3.0\nFN:Ada Penn\nEND:VCARD'],
  ['BibTeX', '@article{penn2024,\n  title={Ferry},\n  year={2024}\n}'],
  ['RIS', 'TY  - JOUR\nTI  - Ferry\nAU  - Penn, Ada\nER  - '],
  ['a diff', 'diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -1 +1 @@\n-old\n+new'],
  ['a log', '2024-05-06T08:00:00Z INFO start\n2024-05-06T08:00:01Z WARN slow\n2024-05-06T08:00:02Z ERROR failed'],
  ['OpenDocument', '<?xml version="1.0"?><office:document xmlns:office="urn:x"><office:body/></office:document>'],
  ['AsciiDoc', `= Ferry\nAda Penn <a@e.example>\n:toc:\n\n== Later\n\n${WORDS}`],
  ['AsciiDoc', `:author: Ada Penn\n= Ferry\n\n${WORDS}\n\nimage::a.jpg[]`],
  ['Org mode', `#+TITLE: Ferry\n\n* Later\n\n${WORDS}`],
  ['LaTeX', `\\documentclass{article}\n\\begin{document}\n${WORDS}\n\\end{document}`],
  ['JavaScript', 'const a = 1;\nfunction f() {\n  return a;\n}\nf();'],
  ['Python', 'import os\n\n# A comment\ndef f(x):\n    return os.path.join(x)\n\nprint(f("a"))'],
  ['source code', '#include <stdio.h>\nint main(void) {\n  printf("a");\n  return 0;\n}'],
  ['PHP', '<?php\necho "a";'],
  ['CSS', '/* a */\nbody {\n  color: red;\n}\n.a {\n  top: 0;\n}'],
  ['CSS', 'body{color:red;margin:0}.a{top:0}'],
];

/** Texts that are like them in part. */
const TEXTS: readonly (readonly [name: string, input: string])[] = [
  ['commas in prose', `He came, he saw, he won\nShe stayed, she waited, she lost\n\n${WORDS}`],
  ['a list with commas', 'Bread, butter, jam\nTea, milk, sugar'],
  ['a mail that was copied', `${MAIL}\n${WORDS}\n\n${WORDS}`],
  ['a list of acts', `Saturday\n\nNoon: The Ferrymen\nOne: Quay Choir\n\n${WORDS}`],
  ['an interview', `Q: Why now?\nA: Because it is back.\n\n${WORDS}`],
  ['a diary', `Monday\n\n2024-05-06 08:00 The ferry sails.\n\n${WORDS}`],
  ['a word in brackets', `[Editor’s note]\n\n${WORDS}\n\n${WORDS}`],
  ['a heading in Markdown', `Ferry\n=====\n\n${WORDS}`],
  [
    'code in Markdown',
    `# How to\n\n${WORDS}\n\n\`\`\`\nconst a = 1;\nconst b = 2;\nconst c = 3;\nconst d = 4;\n\`\`\``,
  ],
  ['a script', `ADA: We soaked the planks;\nTOM: For a week;\nADA: And then she floated.\n\n${WORDS}`],
  ['an article in HTML', `<article><h1>Ferry</h1><p>${WORDS}</p></article>`],
  [
    'an article in XML that is HTML',
    `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body><p>${WORDS}</p></body></html>`,
  ],
  ['a line that begins with an equals sign', `= the sign, he wrote =\n\n${WORDS}`],
];

describe('formats that are known, but not read', () => {
  for (const [format, input] of FILES) {
    it(`are named: ${format}: ${input.slice(0, 24).replace(/\s+/g, ' ')}`, async () => {
      for (const data of [input, new TextEncoder().encode(input), `\uFEFF${input}`]) {
        const { articles, issues } = await readArticle(data);
        expect(articles).to.deep.equal([]);
        expect(issues.map(({ code }) => code)).to.deep.equal(['unsupported-format']);
        expect(issues[0]?.message).to.contain(format);
      }
    });
  }
  for (const [name, input] of TEXTS) {
    it(`are not seen in ${name}`, async () => {
      const { articles, issues } = await readArticle(input);
      expect(articles, JSON.stringify(issues)).to.have.lengthOf(1);
    });
  }
});
