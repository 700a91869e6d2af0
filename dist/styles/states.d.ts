/**
 * Loading and error states, shown only while there is no content.
 *
 * Plain text, because its chunk has no lit.
 */
export declare const stateSheet: string;
