import { FORMAT_HELP } from '../formats/format-help.js';
import { LINT_CODES } from '../lint/codes.js';
import { TARGETS } from '../lint/targets.js';
import type { IssueCode } from '../model/issue.js';
import type { SnippetKind } from '../snippet/snippet.js';
import { OPTIONS } from './options.js';
import type { Styles } from './terminal.js';

/** As narrow as a screen may be. */
const WIDTH = 80;

/** Breaks words into lines that go no further than the edge; lines after the first begin below it. */
function broken(words: string, indent: number): string {
  const lines = [''];
  for (const word of words.split(' ')) {
    const line = lines.at(-1)!;
    if (line && indent + line.length + 1 + word.length > WIDTH) lines.push(word);
    else lines[lines.length - 1] = line ? `${line} ${word}` : word;
  }
  return lines.join(`\n${' '.repeat(indent)}`);
}

/** Two columns: names, and what is to be said of each. */
function listed(rows: readonly (readonly [name: string, words: string])[]): string {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, words]) => `  ${name.padEnd(width)}  ${broken(words, width + 4)}`).join('\n');
}

const table = (words: Readonly<Record<string, string>>): string => listed(Object.entries(words));

function optionsOf(command: keyof typeof OPTIONS): string {
  const options: Readonly<Record<string, { short?: string; value?: string; says: string }>> = OPTIONS[command];
  const rows = Object.entries(options).map(
    ([name, { short, value, says }]) =>
      [`${short ? `-${short}, ` : ''}--${name}${value ? ` ${value}` : ''}`, says] as const,
  );
  return listed([...rows, ['-h, --help', 'this page']]);
}

const paragraphs = (...words: readonly string[]): string => words.map((each) => `  ${broken(each, 2)}`).join('\n\n');

const ISSUES: Readonly<Record<IssueCode, string>> = {
  type: 'of the wrong kind; dropped',
  value: 'impossible; dropped',
  url: 'an address that is refused',
  missing: 'something that cannot be done without',
  'unknown-field': 'nothing that is known here; left out',
  'unknown-type': 'not known here; its words are kept',
  repeated: 'said twice, kept once',
  withheld: 'not to be shown, or not yet',
  'too-deep': 'nested beyond what a story is; cut there',
  'too-large': 'more than a story is; cut there',
  syntax: 'broken',
  'unknown-format': 'nothing that can be read',
};

const KINDS: Readonly<Record<SnippetKind, string>> = {
  element:
    'the element, its words as plain HTML, and the script tag with its hash. For pages and blogs that let you paste HTML. This one without --kind',
  twin: 'plain HTML and no script: where the page has our script tag, it becomes the element; where tags are removed, as by WordPress and Substack, it stays plain',
  static: 'plain HTML with its look in inline styles: feeds, e-mail, pages without scripts',
  declarative:
    'the element as it looks, shown before any script has come, and the script tag. For templates of your own; editors remove what it is made of',
  iframe: 'a page of its own in a sandbox, as high as its words; until it is there, the words',
};

const STATUS = `EXIT STATUS
  0  all well
  1  something had errors; the rest was done all the same
  2  the command was asked for wrongly`;

const FRONT = `broadsheet: turns the data of any newsroom into news that reads well anywhere

USAGE
${table({
  'broadsheet convert FILE|URL|- …': 'a story, quotation or trip in another form',
  'broadsheet validate FILE|URL|- …': 'what would be dropped or changed, and where',
  'broadsheet snippet FILE|URL|- …': 'HTML to paste into a blog, a feed, an e-mail',
  'broadsheet render FILE|URL|- …': 'the HTML that a server sends',
  'broadsheet lint FILE|URL|- …': 'what is wrong with HTML, and what is removed',
  'broadsheet help COMMAND': 'all about a command',
  'broadsheet --version': 'which one this is',
})}

${broken(`It reads its own JSON, ${[...new Set(Object.values(FORMAT_HELP))].join(', ')}, also packed by gzip. Which one it is, it sees for itself.`, 0)}

EXAMPLES
  broadsheet convert story.json --to html
  broadsheet convert https://example.org/feed.xml --pick 0 --to markdown
  broadsheet convert archive/*.xml --out converted
  broadsheet validate data/*.json
  broadsheet snippet quote.json --variant showcase
  broadsheet lint page.html

${STATUS}
`;

interface Page {
  readonly about: string;
  /** Paragraphs on how it works. */
  readonly says: readonly string[];
  /** Lists after or before the options, by their headings. */
  readonly before?: Readonly<Record<string, string>>;
  readonly after?: Readonly<Record<string, string>>;
  readonly examples: string;
}

const PAGES: Readonly<Record<keyof typeof OPTIONS, Page>> = {
  convert: {
    about: 'an article, quotation or itinerary in another form',
    says: [
      'Without a file, what is piped in. Words go to standard output, what is to be said of them to standard error. Many files are done one after another, and one that fails does not stop the rest. Of each at most 64 MiB are read, also of a device or a FIFO.',
    ],
    examples: `  broadsheet convert story.json --to html > story.html
  broadsheet convert https://example.org/feed.xml --pick id:42 --to jsonld
  curl -s https://example.org/a | broadsheet convert --url https://example.org/a
  broadsheet convert trip.json --to ics > trip.ics
  broadsheet convert archive/*.xml.gz --to markdown --out converted
  broadsheet convert archive/*.xml.gz --to markdown --out converted --force`,
  },
  validate: {
    about: 'what would be dropped or changed, and where',
    says: [
      'A line for each issue: FILE:LINE:COLUMN: CODE PATH what is wrong and what is done about it. Line and column are there where the file is JSON. Without a file, what is piped in. A file with any issue at all counts as having errors.',
    ],
    after: { CODES: table(ISSUES) },
    examples: `  broadsheet validate data/*.json
  broadsheet validate --quiet story.json && echo fine`,
  },
  snippet: {
    about: 'HTML to paste into a blog, a page, a feed or an e-mail',
    says: [
      'One line of HTML for each file. The words stand in it, so that they stay where scripts, styles or our tags are removed; and nothing in it is what editors and templates change: no blank line, no JSON, no straight quotation mark. Without a file, what is piped in.',
    ],
    before: { KINDS: table(KINDS) },
    examples: `  broadsheet snippet quote.json --variant showcase
  broadsheet snippet https://example.org/story --element pull-quote --kind twin
  broadsheet snippet trip.ics --kind static > mail.html
  broadsheet snippet a.xml --kind iframe --page https://example.org/embed/a.html`,
  },
  render: {
    about: 'what a server sends: shown before any script has come',
    says: [
      'What the element shows stands in a declarative shadow root, the plain words as its children, and the data beside them. Without a file, what is piped in.',
    ],
    examples: `  broadsheet render story.json > story.html
  broadsheet render trip.ics --variant compact --data none
  broadsheet render story.xml --frame-page > embed/story.html`,
  },
  lint: {
    about: 'what is wrong with HTML, and what other places remove of it',
    says: [
      'A line for each: FILE:LINE:COLUMN: CODE what it is, and what to do. The file is a snippet, or a page with our elements in it. Without a file, what is piped in.',
      '“removed” only tells, and is no error; with --target it is one where words are lost, or the look is and another kind of snippet would keep it.',
    ],
    after: {
      PLACES: listed(TARGETS.map(({ name, title }) => [name, title])),
      CODES: table(LINT_CODES),
    },
    examples: `  broadsheet lint post.html
  broadsheet lint template.html --quiet && echo fine
  broadsheet snippet quote.json | broadsheet lint --target wordpress -`,
  },
};

function pageOf(command: keyof typeof OPTIONS): string {
  const { about, says, before = {}, after = {}, examples } = PAGES[command];
  const sections = {
    USAGE: `  broadsheet ${command} FILE|URL|- … [options]\n\n${paragraphs(...says)}`,
    ...before,
    OPTIONS: optionsOf(command),
    ...after,
    EXAMPLES: examples,
  };
  const written = Object.entries(sections).map(([heading, words]) => `${heading}\n${words}\n\n`);
  return `broadsheet ${command}: ${about}\n\n${written.join('')}${STATUS}\n`;
}

/** A page of help. */
export const helpOf = (command: keyof typeof OPTIONS | undefined, { bold }: Styles): string =>
  (command ? pageOf(command) : FRONT).replace(/^([A-Z][A-Z ]+)$/gm, (words) => bold(words));
