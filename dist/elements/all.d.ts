import type { Tag } from '../model/tags.js';
import { type DefineOptions, type ElementClass } from '../registration.js';
/** Every element by its tag. */
export declare const ELEMENTS: Readonly<Record<Tag, ElementClass>>;
/**
 * Registers every element, so that its tag works in the page.
 *
 * A tag that is already registered is skipped with one warning: by another copy of Broadsheet, which then serves both,
 * or by another library, in which case use `prefix`. Does nothing if custom elements are not available.
 */
export declare const define: (options?: DefineOptions) => void;
