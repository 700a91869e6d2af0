import type { Given } from './given.js';
/** Reads a document of Lexical, the editor of Ghost since version 5. @see https://lexical.dev/docs/concepts/nodes */
export declare const lexicalBlocks: (given: Given) => unknown[];
