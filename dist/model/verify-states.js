/** How a quotation can agree with its source, from word for word to not found. */
export const VERIFY_STATES = ['verbatim', 'punctuation', 'shortened', 'inserted', 'altered', 'absent'];
