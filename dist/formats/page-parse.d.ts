import { Page } from './page-tree.js';
/**
 * Parses a whole page, with its head and its scripts, which the reader of a story's HTML leaves out.
 *
 * The rules for what closes what are those that words depend on; the body is read again, by all rules, once it is found.
 */
export declare function parsePage(html: string, url: string | undefined): Page;
