/** The words of the elements themselves. Those of the story come from its data. */
export interface Messages {
    readonly loading: string;
    readonly failed: string;
    readonly retry: string;
    /** Tells who cannot see the layout that these words also stand in the story. */
    readonly repeatedQuotation: string;
}
/** The words in English, which every page has. */
export declare const english: Messages;
