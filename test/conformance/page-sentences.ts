/**
 * No sentence of a page is lost: between the first and the last paragraph that a reading keeps, each sentence is in the
 * reading or in the text of an issue. The page is parsed here by parse5, so that the reader is not judged by its own tree.
 */
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { ArticleReading } from '../../src/formats/read-article.js';
import { list } from './raw.js';
import { shownWords } from './shares.js';

/** The sentences of a page between two kept paragraphs. */
export interface Sentences {
  /** How many there are. */
  readonly all: number;
  /** Those that are not in the reading. */
  readonly dropped: readonly string[];
  /** Those of them that no issue has. */
  readonly silent: readonly string[];
}

const key = (words: string): string => words.replace(/[^\p{L}\p{M}\p{N}]+/gu, '').toLowerCase();

const BLOCK =
  /^(address|article|aside|blockquote|body|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hgroup|li|main|nav|ol|p|pre|section|summary|table|tbody|td|th|tr|ul)$/;
const SILENT =
  /^(script|style|template|noscript|head|title|select|textarea|svg|canvas|iframe|object|audio|video|button|nav|form|dialog)$/;

/** A run of text and the elements around it. */
interface Run {
  readonly words: string;
  /** Share of its text in links. */
  readonly linked: number;
}

/** The runs of text of a page, in order, without forms, navigation and hidden elements. */
function runsOf(html: string): Run[] {
  const runs: Run[] = [];
  let [words, links] = ['', 0];
  const flush = (): void => {
    const line = words.replace(/\s+/g, ' ').trim();
    if (line) runs.push({ words: line, linked: links / line.length });
    [words, links] = ['', 0];
  };
  const walk = (node: Tree.Node, isLinked: boolean): void => {
    if (node.nodeName === '#text') {
      const { value } = node as Tree.TextNode;
      words += value;
      if (isLinked) links += value.trim().length;
    }
    if (!('childNodes' in node) || SILENT.test(node.nodeName)) return;
    const attributes = new Map('attrs' in node ? node.attrs.map(({ name, value }) => [name, value]) : []);
    const isHidden =
      attributes.has('hidden') ||
      attributes.get('aria-hidden') === 'true' ||
      /(?:^|;)\s*display\s*:\s*none/i.test(attributes.get('style') ?? '');
    if (isHidden) return;
    const isBlock = BLOCK.test(node.nodeName);
    if (isBlock) flush();
    if (node.nodeName === 'br') words += ' ';
    for (const child of node.childNodes) walk(child, isLinked || node.nodeName === 'a');
    if (isBlock) flush();
  };
  walk(parse(html), false);
  flush();
  return runs;
}

const splitter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Sentences of a run: those that end as such, with some words. */
const sentencesIn = (words: string): string[] =>
  [...splitter.segment(words)]
    .map(({ segment }) => segment.trim())
    .filter((sentence) => /[.!?。！？]["'”’»)]*$/.test(sentence) && key(sentence).length > 24);

/** Compares a page with what was read from it. */
export function sentencesOf(html: string, { primary, issues }: ArticleReading): Sentences {
  const article = primary as unknown as Record<string, unknown>;
  const kept = key([shownWords(article), ...list(article, 'body').map(captions), captions(article['image'])].join(' '));
  const bodyKey = key(shownWords(article['body'] ?? ''));
  const told = key(issues.map(({ message }) => message).join(' '));
  const runs = runsOf(html);
  const isCore = ({ words, linked }: Run): boolean =>
    linked < 0.5 && key(words).length > 60 && bodyKey.includes(key(words));
  const between = runs.slice(runs.findIndex(isCore), runs.findLastIndex(isCore) + 1);
  const all = between.filter(({ linked }) => linked < 0.5).flatMap(({ words }) => sentencesIn(words));
  const dropped = all.filter((sentence) => !kept.includes(key(sentence)));
  return { all: all.length, dropped, silent: dropped.filter((sentence) => !told.includes(key(sentence))) };
}

/** The words at the pictures in a block, at any depth. */
function captions(value: unknown): string {
  if (Array.isArray(value)) return value.map(captions).join(' ');
  if (typeof value !== 'object' || value === null) return '';
  return Object.entries(value)
    .map(([name, inner]) => ((name === 'caption' || name === 'credit') && inner ? shownWords(inner) : captions(inner)))
    .join(' ');
}
