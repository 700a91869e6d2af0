import type { Block } from '../model/definition/block.js';
/** Puts the entries of a live blog in reading order: pinned ones, then the newest first. Other blocks keep their places. */
export declare function orderUpdates(body: readonly Block[]): readonly Block[];
