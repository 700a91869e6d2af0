/** The means of transport of a leg. */
export const MODES = ['flight', 'train', 'bus', 'ferry', 'car', 'walk'];
