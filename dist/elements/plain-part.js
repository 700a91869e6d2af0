/**
 * Writes an element's content as plain HTML into its children.
 *
 * A lazy chunk, loaded when an element with the `mirror` attribute is met.
 *
 * @packageDocumentation
 */
export { keepMirror } from './mirror.js';
