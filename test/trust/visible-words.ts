import { parse, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

type Page = DefaultTreeAdapterTypes.Node;

/** Elements whose content readers do not see, or not as words of the story: program, drawing, form, fallback. */
const UNSEEN =
  /^(audio|canvas|datalist|head|iframe|math|noembed|noframes|noscript|object|script|select|style|svg|template|textarea|title|video)$/;

const body = (parse('<!doctype html><body>').childNodes.at(-1) as DefaultTreeAdapterTypes.Element)
  .childNodes[1] as DefaultTreeAdapterTypes.Element;

/** The words that a reader of a page sees whose body is this HTML, as parse5 reads it: an oracle that shares no code with ours. */
export const visibleWords = (html: string): string => wordsIn(parseFragment(body, html, {}));

function wordsIn(node: Page): string {
  if ('value' in node) return node.value;
  if (!('childNodes' in node)) return '';
  if ('tagName' in node && (UNSEEN.test(node.tagName) || node.attrs.some(({ name }) => name === 'hidden'))) return '';
  return node.childNodes.map(wordsIn).join('');
}

/** Words as they are compared: white space is for the page to set, and half of a character is none. */
export const withoutSpace = (words: string): string => words.replace(/\s+/g, '').replace(/\p{Surrogate}/gu, '\uFFFD');

/** Words as they are compared where quotation marks, dashes and commas are for the page to set. */
export const lettersOf = (words: string): string => words.replace(/[^\p{L}\p{N}]+/gu, '');
