/** How each format in text is recognised. */
export const PASTED_TEXT_IN_TEXT = {
    // Any text that no other format claims: this one is asked last.
    'plain-text': () => true,
};
/** What each is called in help. */
export const PASTED_TEXT_HELP = {
    'plain-text': 'plain text',
};
