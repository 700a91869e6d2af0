/**
 * Styles of rare blocks.
 *
 * Plain text, because its chunk has no lit.
 */
export declare const rareBlockSheet: string;
