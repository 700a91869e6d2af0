import type { Draft } from './format.js';
/** A piece of running text: words, or words in quotation marks. */
type QuotedPiece = string | {
    readonly type: 'quotation';
    readonly content: readonly string[];
};
/** Words with their quotations taken out of the marks; a mark without its partner stays as it is. */
export declare function quotedPieces(words: string): QuotedPiece[];
/** A paragraph as a block: the quotation that it is, or running text with the quotations in it. */
export declare function paragraphOf(words: string, continues?: boolean): Draft;
export {};
