/** 1 to 6, or `none` for text that looks like a heading but is not one. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6 | 'none';
/** Reads the `heading-level` attribute: 1 to 6 or `none`; any other value means 2. */
export declare function headingLevelOf(value: unknown): HeadingLevel;
