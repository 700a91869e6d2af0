/**
 * Registers every element; the one side effect of this package.
 *
 * @packageDocumentation
 */
import { define } from './elements/all.js';

define();

export { define } from './elements/all.js';
export type { DefineOptions } from './registration.js';
