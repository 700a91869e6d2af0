import type { Issue } from '../../model/issue.js';
import type { HtmlOptions } from '../../markup/html.js';
import type { Steps } from '../../model/steps.js';
/** Where a piece of HTML stood, and how to note what it loses. */
interface Place {
    /** The address that relative ones in it are resolved against, where it is not that of the data. */
    readonly base?: string | undefined;
    readonly report: (code: Issue['code'], message: string) => undefined;
}
/** HTML that a format holds, as it came: read once all of the story is gathered, and only if there is any. */
export declare class Html {
    readonly words: string;
    /** What is wanted of it: the blocks of a body, running text, or bare words. */
    readonly as: 'blocks' | 'text' | 'words';
    readonly at: Place;
    constructor(words: string, as: Html['as'], at: Place);
}
/** What reads HTML: the part `markup`. */
export interface HtmlReader {
    readonly htmlBlockSteps: (html: string, options: HtmlOptions) => Steps<readonly unknown[]>;
    readonly readHtmlText: (html: string, options: HtmlOptions) => readonly unknown[];
    readonly readHtmlWords: (html: string) => string;
}
/** Whether a draft holds HTML anywhere. */
export declare function holdsHtml(draft: unknown, depth?: number): boolean;
/** A draft with all its HTML read: in a list the blocks take the place of what they were written in. */
export declare function withoutHtml(draft: unknown, reader: HtmlReader, url: string | undefined, depth?: number): Steps<unknown>;
export {};
