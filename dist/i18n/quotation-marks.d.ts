import { type Text } from '../model/text.js';
/** The marks of a language: around a quotation, then around a quotation within one. */
export type QuotationMarks = readonly [open: string, close: string, innerOpen: string, innerClose: string];
/** Every language with marks of its own, for style sheets that must know them before any script has run. */
export declare const markedLanguages: () => string[];
/** The marks of a language, or of the language that it is a form of; of English for one that is not listed. */
export declare function quotationMarks(language: string): QuotationMarks;
/**
 * A quotation without the marks that its data bring along, since we set our own in their place.
 *
 * A mark at one end only goes where its partner is missing: it belongs to a quotation that was cut.
 */
export declare function withoutOuterMarks(paragraphs: readonly Text[]): Text[];
