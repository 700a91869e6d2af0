import type { FormatReader } from './format.js';
/** Reads posts of WordPress, by its REST API or that of WordPress.com. @see https://developer.wordpress.org/rest-api/reference/posts/ */
export declare const read: FormatReader;
