// The reference in docs/reference as pages of the built site, so that a reader without GitHub can follow the links.
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { Marked } from 'marked';

/** Writes each file of a folder of Markdown as a page; `README.md` is `index.html`. */
export async function writeReferencePages(from, to, repository) {
  await mkdir(to, { recursive: true });
  const names = (await readdir(from)).filter((name) => name.endsWith('.md'));
  for (const name of names) await writeFile(`${to}/${fileOf(name)}`, await readReferencePage(from, name, repository));
}

/** One file of a folder of Markdown as a page. */
export async function readReferencePage(from, name, repository) {
  const contents = menuOf(await readFile(`${from}/README.md`, 'utf8'));
  return pageOf(await readFile(`${from}/${name}`, 'utf8'), { name, contents, repository });
}

const fileOf = (name) => (name === 'README.md' ? 'index.html' : name.replace(/\.md$/, '.html'));

/** The pages that the README lists, as links. */
const menuOf = (readme) =>
  [...readme.matchAll(/^- \[(.+?)\]\(([\w-]+\.md)\)/gm)].map(([, text, name]) => ({
    name,
    text: text.replaceAll('`', '').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  }));

function pageOf(markdown, { name, contents, repository }) {
  const { html, title, headings } = rendered(markdown, repository);
  const pages = contents
    .map(
      ({ name: other, text }) =>
        `<li><a href="${fileOf(other)}"${other === name ? ' aria-current="page"' : ''}>${text}</a></li>`,
    )
    .join('');
  const onPage = headings.map(({ id, text }) => `<li><a href="#${id}">${text}</a></li>`).join('');
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="description" content="Broadsheet, reference: ${title}" />
    <meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'" />
    <title>${title} – Broadsheet reference</title>
    <link rel="stylesheet" href="../../site.css" />
    <link rel="stylesheet" href="../../reference.css" />
  </head>
  <body class="site">
    <a class="skip" href="#main">Skip to the content</a>
    <header class="bar site-bar">
      <a class="word" href="../../">Broadsheet</a>
      <nav aria-label="Site"><ul class="links">
        <li><a href="../../compose/">Make</a></li>
        <li><a href="../../#examples">Examples</a></li>
        <li><a href="./"${name === 'README.md' ? ' aria-current="page"' : ''}>Reference</a></li>
      </ul></nav>
    </header>
    <div class="docs">
      <details class="menu"><summary>Contents</summary><nav aria-label="Contents"><ul>${pages}</ul></nav></details>
      <nav class="side" aria-label="Reference"><h2>Reference</h2><ul>${pages}</ul></nav>
      <main id="main">
${html}
      </main>
      ${headings.length > 1 ? `<nav class="toc" aria-label="On this page"><h2>On this page</h2><ul>${onPage}</ul></nav>` : ''}
    </div>
  </body>
</html>
`;
}

/** The content of a page: tables and code can be scrolled by keyboard, and headings have the ids of GitHub. */
function rendered(markdown, repository) {
  const ids = new Map();
  const headings = [];
  let title = '';
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth }) {
        const text = this.parser.parseInline(tokens);
        const id = idOf(text, ids);
        if (depth === 1) title = text.replace(/<[^>]+>/g, '');
        if (depth === 2) headings.push({ id, text: text.replace(/<[^>]+>/g, '') });
        return `<h${depth} id="${id}" class="h${depth}">${text}</h${depth}>\n`;
      },
      link({ href, tokens }) {
        return `<a href="${addressOf(href, repository)}">${this.parser.parseInline(tokens)}</a>`;
      },
      html: ({ text }) => (text.startsWith('<!--') ? '' : text),
    },
  });
  const html = marked
    .parse(markdown)
    .replaceAll('<pre>', '<pre tabindex="0">')
    .replaceAll('<table>', '<div class="scroll" role="group" aria-label="Table" tabindex="0"><table>')
    .replaceAll('</table>', '</table></div>');
  return { html, title, headings };
}

/** A page of the reference, or a file of the repository. */
function addressOf(href, repository) {
  if (/^(?:https?:|#)/.test(href)) return href;
  const [path, id] = href.split('#');
  if (!path.startsWith('../')) return fileOf(path) + (id ? `#${id}` : '');
  return new URL(path, `${repository}/blob/main/docs/reference/`).href;
}

/** The id that GitHub gives a heading. */
function idOf(html, ids) {
  const text = html.replace(/<[^>]+>/g, '').replace(/&\w+;/g, '');
  const id = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');
  const count = ids.get(id) ?? 0;
  ids.set(id, count + 1);
  return count ? `${id}-${count}` : id;
}
