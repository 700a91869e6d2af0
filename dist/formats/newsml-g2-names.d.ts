import type { Html } from './html.js';
import type { XmlGiven } from './xml-given.js';
/** The code of a concept without its vocabulary: `usable` for `stat:usable` and for the address of the same. */
export declare const codeOf: (at: XmlGiven, name?: string) => string;
/** The name of a concept, in the language wanted where it has one. */
export declare function nameOf(concept: XmlGiven, language: string | undefined): Html | string | undefined;
