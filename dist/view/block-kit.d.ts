import type { BlockKit } from './rare-blocks.js';
/** What the rare blocks, and itineraries in a story, are drawn with: their parts have no lit of their own. */
export declare const blockKit: BlockKit;
