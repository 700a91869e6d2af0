import { type Text } from '../model/text.js';
/** Where a text stands: on its own lines, or where a line may not end. */
export type Place = 'block' | 'line';
/** A text in Markdown, its paragraphs apart; in one line where it must be. */
export declare const markdownText: (text: Text, place?: Place) => string;
/** Words that stay words. White space runs together, as it does when Markdown is read. */
export declare const escaped: (words: string) => string;
export declare const attribute: (words: string) => string;
/** An address, with a backslash before what would end it: readers that look for marks before links know no angles. */
export declare const destination: (address: string) => string;
