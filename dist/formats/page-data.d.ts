import type { Given } from './given.js';
import { type Page } from './page-tree.js';
/** What a page says of itself in the words of schema.org: its JSON-LD, and its microdata and RDFa in the same shape. */
export declare function dataOf(page: Page, given: Given): unknown[];
/** JSON as pages have it: in comments, with line breaks in its strings, with commas and words behind its end. */
export declare function looseJson(text: string): unknown;
