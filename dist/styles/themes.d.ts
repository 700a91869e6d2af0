/**
 * The style sheet of a theme, which is placed after the others in a shadow root; empty for an unknown theme.
 *
 * Its properties are set on the host: values that the page sets on the element override them, inherited ones do not.
 */
export declare function themeSheet(name: unknown): string;
