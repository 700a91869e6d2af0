import { atOnce, type Steps } from '../model/steps.js';
import type { Block } from '../model/definition/block.js';
import type { HtmlContent, HtmlContents } from '../model/html-contents.js';
import type { IssueCode } from '../model/issue.js';
import type { Text } from '../model/text.js';
import { findAnchors } from './anchors.js';
import { readFlow } from './flow.js';
import { joinParagraphs, readParagraphs, wordsWithin } from './inlines.js';
import { Notes } from './notes.js';
import { elementOf, parseSteps, type ParsedElement, type ParsedNode, type TreeBuilder } from './parse.js';
import { shortcodeReader } from './shortcodes.js';
import { isParsed, prepareTree, TOO_DEEP, type HtmlStory } from './prepare-tree.js';

/** Options for reading an HTML string. */
export interface HtmlOptions {
  /** The URL of the data, or else of the page. Relative links are resolved against it. */
  readonly url?: string | undefined;
  /** Called for each issue. */
  readonly issue?: ((code: IssueCode, message: string) => void) | undefined;
}

/** Reads an HTML string as the blocks of a story, all at once. */
export const readHtmlBlocks = (html: string, options: HtmlOptions = {}): Block[] =>
  atOnce(htmlBlockSteps(html, options));

/** Reads an HTML string as the blocks of a story. */
export function* htmlBlockSteps(html: string, options: HtmlOptions = {}): Steps<Block[]> {
  const { root, story } = yield* steps(html, options);
  yield;
  story.anchors = findAnchors(root.childNodes, story.url);
  const blocks = readFlow(root.childNodes, story);
  story.notes.tell(options.issue);
  return blocks;
}

/** Reads the contents of the HTML blocks that the readers of the model have found. */
export function* htmlContentSteps(contents: HtmlContents, url: string | undefined): Steps<void> {
  for (const html of contents.keys()) {
    const issues: HtmlContent['issues'][number][] = [];
    const issue = (code: IssueCode, message: string): number => issues.push({ code, message });
    contents.set(html, { blocks: yield* htmlBlockSteps(html, { url, issue }), issues });
  }
}

/** Reads an HTML string as inline text: blank lines separate paragraphs, and blocks are replaced by their text. */
export function readHtmlText(html: string, options: HtmlOptions = {}): Text {
  const { root, story } = parse(html, options);
  root.childNodes = root.childNodes.map(withLines);
  story.anchors = findAnchors(root.childNodes, story.url);
  const text = joinParagraphs(readParagraphs(root.childNodes, story));
  story.notes.tell(options.issue);
  return text;
}

/** Reads an HTML string as one line of plain text, such as a headline or name. */
export function readHtmlWords(html: string): string {
  return wordsWithin(parse(html, {}).root).trim();
}

/** Maximum length; the same limit as for responses. */
const MAX_LENGTH = 2 * 1024 * 1024;

const parse = (html: string, options: HtmlOptions): Parsed => atOnce(steps(html, options));

/** A prepared tree, and the context of its story. */
interface Parsed {
  readonly root: ParsedElement;
  readonly story: HtmlStory;
}

function* steps(html: string, { url }: HtmlOptions): Steps<Parsed> {
  const notes = new Notes();
  const story: HtmlStory = { url, notes, holders: new Set() };
  const large = (): void => notes.note('too-large', 'The HTML is too large; the rest is ignored.');
  if (html.length > MAX_LENGTH) large();
  const whole = html.slice(0, MAX_LENGTH);
  const root = yield* parseSteps(whole, {
    onSilent: (name) => notes.note('unknown-type', `The element <${name.slice(0, 40)}> is not content; removed.`),
    onDeep: () => notes.note('too-deep', TOO_DEEP),
    onLarge: large,
    onText: textReader(whole, notes),
  });
  yield;
  prepareTree(root, story);
  return { root, story };
}

/** Features of the text besides tags: shortcodes, and blank lines that separate paragraphs without tags. */
function textReader(html: string, notes: Notes): ((words: string, tree: TreeBuilder) => void) | undefined {
  const shortcodes = shortcodeReader(html, notes);
  const hasLines = /\n[ \t]*\n/.test(html) && !/<(p|br|div|section|td)[\s/>]/i.test(html);
  if (!hasLines) return shortcodes;
  const say = shortcodes ?? ((words: string, tree: TreeBuilder) => tree.text(words));
  return (words, tree) => {
    words.split(/\n[ \t]*\n/).forEach((paragraph, index) => {
      if (index > 0) for (const name of ['br', 'br']) tree.open(name);
      say(paragraph, tree);
    });
  };
}

/** Converts the items of lists to separate lines. */
function withLines(node: ParsedNode): ParsedNode {
  if (!isParsed(node)) return node;
  const isList = /^(ul|ol|menu)$/.test(node.localName);
  const lines: ParsedNode[] = [];
  for (const child of node.childNodes) {
    const inner = withLines(child);
    if (!isList || !isParsed(inner) || inner.localName !== 'li') lines.push(inner);
    else lines.push(elementOf('span', inner.childNodes), elementOf('br'));
  }
  node.childNodes = lines;
  return node;
}
