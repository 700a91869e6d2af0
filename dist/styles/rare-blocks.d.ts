/**
 * The look of the blocks that few stories have.
 *
 * Plain text, as the part that it belongs to has no lit of its own.
 */
export declare const rareBlockSheet: string;
