/**
 * What few pages need: writes an element's content as plain HTML into its children, and reports mistakes of the page's author.
 *
 * A lazy chunk, loaded when an element has the `mirror` attribute or may have a mistake. One chunk for both, because the
 * script tag contains the hash of each.
 *
 * @packageDocumentation
 */
export { keepMirror } from './mirror.js';
export { reportMistakes } from './mistakes.js';
