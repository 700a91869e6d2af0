/** Splits a list of words at white space. */
export const wordSet = (words) => new Set(words.split(/\s+/).filter(Boolean));
