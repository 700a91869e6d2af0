import { type Tag } from './element-attributes.js';
export type { Tag };
/** The tags of our elements, without a prefix. */
export declare const TAGS: readonly Tag[];
/** The element that a name means. A page may define an element with a prefix, such as `bs-pull-quote`. */
export declare const tagNamed: (name: string) => Tag | undefined;
