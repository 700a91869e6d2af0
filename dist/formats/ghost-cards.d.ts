import type { Given } from './given.js';
/** Reads what Ghost’s editors call a card, in the old editor’s names or the new one’s. */
export declare function cardOf(name: string, card: Given): unknown[];
