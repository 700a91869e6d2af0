/**
 * Decodes the character references of HTML, once, as browsers do: `&amp;`, `&#8217;`, `&copy` without its semicolon.
 *
 * In an attribute an old name before a letter or `=` is no reference: addresses hold `?a=1&copy=2`.
 */
export declare function decodeReferences(words: string, isAttribute?: boolean): string;
