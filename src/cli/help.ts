import { FORMAT_HELP } from '../formats/format-help.js';
import { LINT_CODES } from '../lint/codes.js';
import { TARGETS } from '../lint/targets.js';
import type { SnippetKind } from '../snippet/snippet.js';
import { ISSUE_CODES } from './issue-codes.js';
import { OPTIONS } from './options.js';
import { VERIFY_STATES_HELP } from './verify-states-help.js';
import type { Styles } from './terminal.js';

/** Width of the narrowest terminal. */
const WIDTH = 80;

/** Breaks text into lines of at most `WIDTH` characters; lines after the first are indented. */
function wrapped(words: string, indent: number): string {
  const lines = [''];
  for (const word of words.split(' ')) {
    const line = lines.at(-1)!;
    if (line && indent + line.length + 1 + word.length > WIDTH) lines.push(word);
    else lines[lines.length - 1] = line ? `${line} ${word}` : word;
  }
  return lines.join(`\n${' '.repeat(indent)}`);
}

/** Two columns: names and descriptions. */
function listed(rows: readonly (readonly [name: string, words: string])[]): string {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, words]) => `  ${name.padEnd(width)}  ${wrapped(words, width + 4)}`).join('\n');
}

const table = (words: Readonly<Record<string, string>>): string => listed(Object.entries(words));

function optionsOf(command: keyof typeof OPTIONS): string {
  const options: Readonly<Record<string, { short?: string; value?: string; says: string }>> = OPTIONS[command];
  const rows = Object.entries(options).map(
    ([name, { short, value, says }]) =>
      [`${short ? `-${short}, ` : ''}--${name}${value ? ` ${value}` : ''}`, says] as const,
  );
  return listed([...rows, ['-h, --help', 'show this help']]);
}

const paragraphs = (...words: readonly string[]): string => words.map((each) => `  ${wrapped(each, 2)}`).join('\n\n');

/** What each kind of snippet consists of, and where to use it. */
export const SNIPPET_KINDS_HELP: Readonly<Record<SnippetKind, string>> = {
  element:
    'the element with its content as plain HTML, and the script tag with its hash. For pages and blogs where you can paste scripts. This is the default',
  twin: 'plain HTML without a script. On a page that has the script tag it becomes the element; elsewhere it stays plain HTML. For platforms that remove scripts and custom elements, such as WordPress and Substack',
  static: 'plain HTML with inline styles. For feeds, e-mail and pages without scripts',
  declarative:
    'the element with a declarative shadow root, which is rendered before the script loads, and the script tag. For your own templates: editors remove it',
  iframe:
    'a sandboxed frame that adjusts its height, with the content as fallback. For pages whose styles would interfere',
};

const STATUS = `EXIT STATUS
  0  success
  1  errors in at least one input; the other inputs were processed
  2  invalid command or option`;

const FRONT = `broadsheet: converts and checks news data, and writes HTML from it

USAGE
${table({
  'broadsheet convert FILE|URL|- …': 'convert an article, quotation or itinerary',
  'broadsheet validate FILE|URL|- …': 'report invalid data, with line and column',
  'broadsheet snippet FILE|URL|- …': 'write HTML to paste into a blog, feed or e-mail',
  'broadsheet render FILE|URL|- …': 'write HTML for a server response',
  'broadsheet lint FILE|URL|- …': 'report errors in HTML, and what platforms remove',
  'broadsheet quotes FILE|URL|- …': 'list the quotations in a story, with their speakers',
  'broadsheet stops FILE|URL|- …': 'list the stops of the trip in a story',
  'broadsheet verify FILE --against STORY': 'compare a quotation with a story',
  'broadsheet help COMMAND': 'show all options of a command',
  'broadsheet --version': 'print the version',
})}

${wrapped(`It reads Broadsheet JSON, ${[...new Set(Object.values(FORMAT_HELP))].join(', ')}, also compressed with gzip. The format is detected from the content; --format overrides this.`, 0)}

EXAMPLES
  broadsheet convert story.json --to html
  broadsheet convert https://example.org/feed.xml --pick 0 --to markdown
  broadsheet convert archive/*.xml --out converted
  broadsheet validate data/*.json
  broadsheet snippet quote.json --variant showcase
  broadsheet lint page.html
  broadsheet quotes story.txt

${STATUS}
`;

interface Page {
  readonly about: string;
  /** Paragraphs about how the command works. */
  readonly says: readonly string[];
  /** Lists before and after the options, by heading. */
  readonly before?: Readonly<Record<string, string>>;
  readonly after?: Readonly<Record<string, string>>;
  readonly examples: string;
  /** The exit status, if its meaning is another than in other commands. */
  readonly status?: string;
}

const PAGES: Readonly<Record<keyof typeof OPTIONS, Page>> = {
  convert: {
    about: 'convert an article, quotation or itinerary',
    says: [
      'Without a file, standard input is read. The result is written to standard output, messages to standard error. If one of several files fails, the others are still processed. At most 64 MiB of each input are read.',
    ],
    examples: `  broadsheet convert story.json --to html > story.html
  broadsheet convert https://example.org/feed.xml --pick id:42 --to jsonld
  curl -s https://example.org/a | broadsheet convert --url https://example.org/a
  broadsheet convert trip.json --to ics > trip.ics
  broadsheet convert archive/*.xml.gz --to markdown --out converted
  broadsheet convert archive/*.xml.gz --to markdown --out converted --force`,
  },
  validate: {
    about: 'report invalid data, with line and column',
    says: [
      'Prints one line for each issue: FILE:LINE:COLUMN: CODE PATH message. Line and column are printed for JSON files only. A file with at least one issue has errors. Without a file, standard input is read.',
    ],
    after: { CODES: table(ISSUE_CODES) },
    examples: `  broadsheet validate data/*.json
  broadsheet validate --quiet story.json && echo fine`,
  },
  snippet: {
    about: 'write HTML to paste into a blog, feed or e-mail',
    says: [
      'Prints one line of HTML for each file. It contains the content as plain HTML, which stays readable if a platform removes scripts, styles or custom elements. It contains nothing that editors and templates change: no blank lines, no JSON and no straight quotation marks in the text. Without a file, standard input is read.',
    ],
    before: { KINDS: table(SNIPPET_KINDS_HELP) },
    examples: `  broadsheet snippet quote.json --variant showcase
  broadsheet snippet https://example.org/story --element pull-quote --kind twin
  broadsheet snippet trip.ics --kind static > mail.html
  broadsheet snippet story.txt --element pull-quote --pick quote:2
  broadsheet snippet --quotation "It is telling." --attribution "A. Rampietti"
  broadsheet snippet a.xml --kind iframe --page https://example.org/embed/a.html`,
  },
  render: {
    about: 'write HTML for a server response',
    says: [
      'Prints the element with a declarative shadow root, its content as plain HTML, and its data as JSON. Browsers render it before the script loads. Without a file, standard input is read.',
    ],
    examples: `  broadsheet render story.json > story.html
  broadsheet render trip.ics --variant compact --data none
  broadsheet render story.xml --frame-page > embed/story.html`,
  },
  lint: {
    about: 'report errors in HTML, and what platforms remove',
    says: [
      'Prints one line for each finding: FILE:LINE:COLUMN: CODE message. The file is a snippet, or a page that contains Broadsheet elements. Without a file, standard input is read.',
      '“removed” is information, not an error. With --target it is an error if text is lost, or if the styling is lost and another kind of snippet would keep it.',
    ],
    after: {
      PLATFORMS: listed(TARGETS.map(({ name, title }) => [name, title])),
      CODES: table(LINT_CODES),
    },
    examples: `  broadsheet lint post.html
  broadsheet lint template.html --quiet && echo fine
  broadsheet snippet quote.json | broadsheet lint --target wordpress -`,
  },
  quotes: {
    about: 'list the quotations in a story, with their speakers',
    says: [
      'Prints a table with the quotations in reading order, or JSON: an array for one file, an array of { "file", "quotations" } for several. SURE is the probability that the speaker is correct. The speaker is “unknown” if the text does not name one. Without a file, standard input is read.',
      '“quote:2” in the column PICK selects this quotation: as the attribute pick of <pull-quote src="story.txt">, or in “broadsheet snippet story.txt --element pull-quote --pick quote:2”.',
    ],
    examples: `  broadsheet quotes story.txt
  broadsheet quotes story.html --to json > quotations.json
  broadsheet quotes archive/*.txt --to json`,
  },
  stops: {
    about: 'list the stops of the trip in a story',
    says: [
      'Prints a table with the stops, or JSON: an itinerary for one file, an array of { "file", "itinerary" } for several. A story without a trip has no itinerary: null. Without a file, standard input is read.',
    ],
    examples: `  broadsheet stops story.txt
  broadsheet stops story.txt --published 2022-10-03 --to json > trip.json`,
  },
  verify: {
    about: 'compare a quotation with a story',
    says: [
      'Prints how the quotation agrees with the story, and the passage with what was [-removed-] and {+added+}. FILE contains the quotation as JSON or HTML, or is a text. Without a file, standard input is read.',
    ],
    before: { STATES: table(VERIFY_STATES_HELP) },
    status: `EXIT STATUS
  0  the state is verbatim or punctuation
  1  the state is another one, or a file cannot be read
  2  invalid command or option`,
    examples: `  broadsheet verify quote.json --against story.txt
  echo "It is telling." | broadsheet verify --against https://example.org/story`,
  },
};

function pageOf(command: keyof typeof OPTIONS): string {
  const { about, says, before = {}, after = {}, examples, status = STATUS } = PAGES[command];
  const sections = {
    USAGE: `  broadsheet ${command} ${command === 'verify' ? 'FILE|URL|- --against STORY' : 'FILE|URL|- …'} [options]\n\n${paragraphs(...says)}`,
    ...before,
    OPTIONS: optionsOf(command),
    ...after,
    EXAMPLES: examples,
  };
  const written = Object.entries(sections).map(([heading, words]) => `${heading}\n${words}\n\n`);
  return `broadsheet ${command}: ${about}\n\n${written.join('')}${status}\n`;
}

/** The help for a command; without one, the overview. */
export const helpOf = (command: keyof typeof OPTIONS | undefined, { bold }: Styles): string =>
  (command ? pageOf(command) : FRONT).replace(/^([A-Z][A-Z ]+)$/gm, (words) => bold(words));
