import { type TemplateResult } from 'lit';
/** 1 to 6; `none` for words that are set as a heading but are none in the page's outline. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6 | 'none';
/** Reads the `heading-level` attribute: 1 to 6 or `none`; 2 where it is anything else. */
export declare function headingLevelOf(value: unknown): HeadingLevel;
/** The level so many steps below another; there is none below 6. */
export declare const levelBelow: (level: HeadingLevel, steps: number) => HeadingLevel;
/** A heading of a level that is only known when it is drawn. */
export declare function renderHeading(level: HeadingLevel, part: string, content: unknown): TemplateResult;
