import { type Steps } from '../model/steps.js';
import type { Block } from '../model/definition/block.js';
import type { HtmlContents } from '../model/html-contents.js';
import type { IssueCode } from '../model/issue.js';
import type { Text } from '../model/text.js';
/** Options for reading an HTML string. */
export interface HtmlOptions {
    /** The URL of the data, or else of the page. Relative links are resolved against it. */
    readonly url?: string | undefined;
    /** Called for each issue. */
    readonly issue?: ((code: IssueCode, message: string) => void) | undefined;
}
/** Reads an HTML string as the blocks of a story, all at once. */
export declare const readHtmlBlocks: (html: string, options?: HtmlOptions) => Block[];
/** Reads an HTML string as the blocks of a story. */
export declare function htmlBlockSteps(html: string, options?: HtmlOptions): Steps<Block[]>;
/** Reads the contents of the HTML blocks that the readers of the model have found. */
export declare function htmlContentSteps(contents: HtmlContents, url: string | undefined): Steps<void>;
/** Reads an HTML string as inline text: blank lines separate paragraphs, and blocks are replaced by their text. */
export declare function readHtmlText(html: string, options?: HtmlOptions): Text;
/** Reads an HTML string as one line of plain text, such as a headline or name. */
export declare function readHtmlWords(html: string): string;
