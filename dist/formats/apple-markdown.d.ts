/** The HTML of a text in the Markdown that Apple News takes: no HTML of its own, no pictures, no tables. */
export declare function htmlOfMarkdown(markdown: string): string;
