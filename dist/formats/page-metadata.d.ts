import { type Page } from './page-tree.js';
/** What the head of a page says, and what stands around its headline, as words. */
export interface PageMetadata {
    readonly headline?: string | undefined;
    readonly standfirst?: string | undefined;
    readonly authors: readonly string[];
    readonly published?: string | undefined;
    readonly updated?: string | undefined;
    readonly language?: string | undefined;
    readonly direction?: string | undefined;
    readonly url?: string | undefined;
    readonly section?: string | undefined;
    readonly topics: readonly string[];
    readonly source?: string | undefined;
    readonly copyright?: string | undefined;
    readonly license?: string | undefined;
    readonly image?: {
        readonly src: string;
        readonly width?: string | undefined;
        readonly height?: string | undefined;
        readonly alt?: string | undefined;
    } | undefined;
    /** Whether the page calls itself an article. */
    readonly isArticle: boolean;
}
/** Reads what a page says of its story beside the story. */
export declare function metadataOf(page: Page): PageMetadata;
