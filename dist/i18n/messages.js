/** The words in English, which every page has. */
export const english = {
    loading: 'Loading…',
    failed: 'This could not be loaded.',
    retry: 'Try again',
    repeatedQuotation: 'From the story',
};
