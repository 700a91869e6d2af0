import type { FormatReader } from './format.js';
/** Reads a live blog of Superdesk Live Blog: its posts, and what is said of the blog. @see https://github.com/liveblog/liveblog */
export declare const read: FormatReader;
