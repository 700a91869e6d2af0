/** 1 to 6; `none` for words that are set as a heading but are none in the page's outline. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6 | 'none';
/** Reads the `heading-level` attribute: 1 to 6 or `none`; 2 where it is anything else. */
export declare function headingLevelOf(value: unknown): HeadingLevel;
