/** The style sheets of the quotations in a story. */
export declare const storyQuoteStyles: {
    cssText: string;
}[];
