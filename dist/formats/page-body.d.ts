import { PageElement, type Page } from './page-tree.js';
/** What is known of a story before its body is looked for. */
interface Known {
    readonly headline?: string | undefined;
    readonly standfirst?: string | undefined;
    readonly authors: readonly string[];
    /** The body in bare words, where the page's own data have it. */
    readonly words?: string | undefined;
}
/** Told of what is left out: what it is, and its words. */
type Leave = (kind: 'repeated' | 'unknown-field', message: string) => void;
/** The body of a story in a page, cleared of what is the page's; `undefined` where there is none. */
export declare function bodyOf(page: Page, spare: () => Page, known: Known, leave: Leave): PageElement | undefined;
export {};
