/** The parts of reading an article, for a progress bar. */
export const PARTS = 3;

/** Called with the number of each part as it begins: 1 the text, 2 the quotations, 3 the trip. */
export type OnPart = (part: number) => void;
