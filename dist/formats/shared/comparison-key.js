/** The letters and digits of a text in lowercase, to compare texts without punctuation, spaces and capitals. */
export const comparisonKey = (words) => words.replace(/[^\p{L}\p{M}\p{N}]+/gu, '').toLowerCase();
