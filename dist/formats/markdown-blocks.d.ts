import type { Token } from 'marked';
import type { Draft } from './format.js';
import type { Given } from './given.js';
import type { Html } from './html.js';
/** A block of a draft: an object, HTML that is blocks, or plain words. */
export type DraftBlock = Draft | Html | string;
/** Running text of a draft. */
export type DraftText = (Draft | Html | string)[];
/** The blocks of a text in Markdown, and its first heading where that is its title. */
export declare class MarkdownReader {
    #private;
    readonly at: Given;
    constructor(at: Given);
    /** Reads the whole of a text; `title` is what the heading of the first level says that it begins with, its first block. */
    read(text: string): {
        readonly blocks: readonly DraftBlock[];
        readonly title: Html | string | undefined;
    };
    /** Reads a text that is no story: a summary, a caption. */
    readText(text: string): DraftText;
    blocks(tokens: readonly Token[]): DraftBlock[];
    /** Running text. */
    text(tokens: readonly Token[], isInside?: boolean): DraftText;
    /** Says something once. */
    note(code: 'unknown-type' | 'value' | 'missing', message: string): void;
}
