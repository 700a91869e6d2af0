/**
 * Loading and failure: what shows only while there are no words.
 *
 * Plain text, as the part that it belongs to has no lit of its own.
 */
export declare const stateSheet: string;
