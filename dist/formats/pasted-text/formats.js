/** How each format in text is recognised. */
export const PASTED_TEXT_IN_TEXT = {
    // Accepts any text, because the other formats are tested before it.
    'plain-text': () => true,
};
/** Names of the formats in the help. */
export const PASTED_TEXT_HELP = {
    'plain-text': 'plain text',
};
