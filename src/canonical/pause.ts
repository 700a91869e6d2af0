/** Data of one quotation is short: it is read at once. */
export const pauseFor = (): undefined => undefined;
