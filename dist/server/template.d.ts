/** Words as they may stand in content and in quoted attributes alike. */
export declare const escaped: (words: string) => string;
/** Writes what a view gives back as HTML, as the browser would show it. */
export declare function renderValue(value: unknown): string;
