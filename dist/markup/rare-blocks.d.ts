import type { Block } from '../model/definition/block.js';
import { type BlockOptions } from './blocks.js';
import { type MarkupElement } from './tree.js';
/** Reads an element of a rare kind; `undefined` for one that is not known here. */
export declare function readRareMarkup(element: MarkupElement, options: BlockOptions): Block[] | undefined;
