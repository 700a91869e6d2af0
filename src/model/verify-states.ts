/** How a quotation can agree with its source, from word for word to not found. */
export const VERIFY_STATES = ['verbatim', 'punctuation', 'shortened', 'inserted', 'altered', 'absent'] as const;

/**
 * How a quotation agrees with its source: word for word, except for punctuation, with marked omissions, with bracketed
 * insertions, with changed words, or not at all.
 */
export type VerifyState = (typeof VERIFY_STATES)[number];
