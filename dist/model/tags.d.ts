import { type Tag } from './element-attributes.js';
export type { Tag };
/** The tags of our elements, without a prefix. */
export declare const TAGS: readonly Tag[];
