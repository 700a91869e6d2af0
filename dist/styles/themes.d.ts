/**
 * A theme as the text of a style sheet, to stand after the others in a shadow root; empty for one that is unknown.
 *
 * Its tokens stand on the host: what the page sets on the element itself wins, what it sets further up does not.
 */
export declare function themeSheet(name: unknown): string;
