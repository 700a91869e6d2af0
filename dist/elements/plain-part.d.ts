/**
 * How an element writes what it shows as plain HTML into its children.
 *
 * A part, loaded when an element with the `mirror` attribute is met.
 *
 * @packageDocumentation
 */
export { keepMirror } from './mirror.js';
