import { element } from './element.js';
/** Letters of scripts that run from right to left, and characters that change the direction of text. */
const CHANGES_DIRECTION = /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
/**
 * Isolates the text of a field from other text in the same line: in a `<bdi>` if its direction could change their
 * order.
 */
export const isolated = (text) => (CHANGES_DIRECTION.test(text) ? element('bdi', {}, text) : text);
/** Isolates the direction of content with inlines. `text` is its plain text. */
export const isolatedContent = (text, content) => CHANGES_DIRECTION.test(text) ? element('bdi', {}, content) : content;
