import type { XmlFormatReader } from './format.js';
/** Reads an export of WordPress: posts and pages, as their authors typed them. @see https://wordpress.org/documentation/article/tools-export-screen/ */
export declare const read: XmlFormatReader;
