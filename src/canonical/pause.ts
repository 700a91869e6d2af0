/** Never pauses, because the data of one quotation is short. */
export const pauseFor = (): undefined => undefined;
