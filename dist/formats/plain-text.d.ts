import type { TextFormatReader } from './format.js';
/**
 * Reads a story from plain text, as it is pasted from a page, a mail or a PDF: what each line is, its words and those
 * around it must tell.
 *
 * Who speaks in a quotation, and which stops a trip in prose has, is read from nothing here: both would start from the
 * paragraphs in `bodyOf`.
 */
export declare const read: TextFormatReader;
