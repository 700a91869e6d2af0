/** The words of an attribute or a property; none of what is neither words nor a number, since frameworks set what they like. */
export const givenWords = (given: unknown): string => (/^(str|num)/.test(typeof given) ? String(given).trim() : '');
