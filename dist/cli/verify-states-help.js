/** Descriptions of the states, as shown to people. */
export const VERIFY_STATES_HELP = {
    verbatim: 'word for word in the story',
    punctuation: 'word for word, with other punctuation or capitals',
    shortened: 'words are left out, and marked with an ellipsis',
    inserted: 'words are inserted in brackets',
    altered: 'words are changed',
    absent: 'not in the story',
};
