import { type Steps } from '../model/steps.js';
import type { Block } from '../model/definition/block.js';
import type { IssueCode } from '../model/issue.js';
import type { Text } from '../model/text.js';
/** What a reader of an HTML string is told. */
export interface HtmlOptions {
    /** The address that the data came from, else the page's: relative links are resolved against it. */
    readonly url?: string | undefined;
    /** Told of each thing that was dropped or changed. */
    readonly issue?: ((code: IssueCode, message: string) => void) | undefined;
}
/** Reads an HTML string as the blocks of a story, all at once. */
export declare const readHtmlBlocks: (html: string, options?: HtmlOptions) => Block[];
/** Reads an HTML string as the blocks of a story. */
export declare function htmlBlockSteps(html: string, options?: HtmlOptions): Steps<Block[]>;
/** Reads an HTML string as running text: paragraphs are parted by blank lines, what stands in boxes gives up its words. */
export declare function readHtmlText(html: string, options?: HtmlOptions): Text;
/** Reads an HTML string as bare words in one line: a headline, a name. */
export declare function readHtmlWords(html: string): string;
