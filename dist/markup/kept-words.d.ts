import type { Block } from '../model/definition/block.js';
import type { MarkupNode } from './tree.js';
/** Whether all the words in an element are in the blocks that it was read as, in whatever order. */
export declare function keepsWords(element: MarkupNode, blocks: readonly Block[]): boolean;
