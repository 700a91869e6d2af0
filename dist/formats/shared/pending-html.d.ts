import type { Issue } from '../../model/issue.js';
import type { HtmlOptions } from '../../markup/html.js';
import type { Steps } from '../../model/steps.js';
/** The position of a piece of HTML in the data, and how to report issues in it. */
interface Place {
    /** The base URL of relative URLs in it, if it is not that of the data. */
    readonly base?: string | undefined;
    readonly report: (code: Issue['code'], message: string) => undefined;
}
/** HTML in data that is not parsed yet. The chunk that parses HTML is loaded only if a story contains any. */
export declare class Html {
    readonly words: string;
    /** The result to read it as: blocks of a body, running text, or plain text. */
    readonly as: 'blocks' | 'text' | 'words';
    readonly at: Place;
    constructor(words: string, as: Html['as'], at: Place);
}
/** Reads HTML: the `markup` chunk. */
export interface HtmlReader {
    readonly htmlBlockSteps: (html: string, options: HtmlOptions) => Steps<readonly unknown[]>;
    readonly readHtmlText: (html: string, options: HtmlOptions) => readonly unknown[];
    readonly readHtmlWords: (html: string) => string;
}
/** Whether a draft contains HTML. */
export declare function holdsHtml(draft: unknown, depth?: number): boolean;
/** Reads all HTML in a draft. In a list, the HTML is replaced by its blocks. */
export declare function withoutHtml(draft: unknown, reader: HtmlReader, url: string | undefined, depth?: number): Steps<unknown>;
export {};
