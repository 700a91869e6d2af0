/**
 * A theme as the text of a style sheet, placed after the others in a shadow root; empty for an unknown theme.
 *
 * Its properties are set on the host: values that the page sets on the element override them, inherited ones do not.
 */
export declare function themeSheet(name: unknown): string;
