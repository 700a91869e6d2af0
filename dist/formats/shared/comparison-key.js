/** Letters and digits alone, in small: for comparisons that marks, spaces and capitals do not disturb. */
export const comparisonKey = (words) => words.replace(/[^\p{L}\p{M}\p{N}]+/gu, '').toLowerCase();
