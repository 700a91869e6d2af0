/** Writes what a view gives back as HTML, as the browser would show it. */
export declare function renderValue(value: unknown): string;
