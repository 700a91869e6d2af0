import type { Given } from './given.js';
/** Reads a document of Mobiledoc, the editor of Ghost before version 5. @see https://github.com/bustle/mobiledoc-kit/blob/master/MOBILEDOC.md */
export declare function mobiledocBlocks(given: Given): unknown[];
