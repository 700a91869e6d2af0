import { element } from './element.js';
/** Letters of scripts that run from right to left, and characters that change the direction of text. */
const TURNS = /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
/**
 * Text of a field that has other text beside it in the same line: in a `<bdi>` if its direction could change the order
 * of that text.
 */
export const isolated = (words) => (TURNS.test(words) ? element('bdi', {}, words) : words);
/** The same for content with inlines, whose words are given. */
export const isolatedContent = (words, content) => TURNS.test(words) ? element('bdi', {}, content) : content;
