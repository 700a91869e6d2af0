/** The number of words in a text, for comparisons within one language. */
export const countWords = (text) => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
