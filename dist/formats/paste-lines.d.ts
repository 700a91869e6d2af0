/** One line of a pasted text as its author meant it: a paragraph, a headline, a caption. */
export interface PasteLine {
    readonly words: string;
    /** The line of the source that it begins in, from 0. */
    readonly row: number;
    /** Lines without a blank one between them are of one group. */
    readonly group: number;
}
/** A text taken apart. */
interface PasteLines {
    readonly lines: readonly PasteLine[];
    /** Lines of the source that are no part of the text: page numbers, running heads, signs of mail. */
    readonly machinery: readonly PasteLine[];
}
/** Takes a text apart into its lines, and puts those together again that a mail program, an editor or a PDF had cut. */
export declare function pasteLines(text: string): PasteLines;
/** Whether a line ends as a sentence does, whatever marks stand behind its stop. */
export declare const endsSentence: (words: string) => boolean;
export {};
