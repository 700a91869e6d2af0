import type { Block, BlockOf } from '../model/definition/block.js';
import { type BlockOptions } from './blocks.js';
import { type MarkupElement } from './tree.js';
/** Reads an element of a rare kind; `undefined` for one that is not known here. */
export declare function readRareMarkup(element: MarkupElement, options: BlockOptions): Block[] | undefined;
/** Reads a table, cell by cell. */
export declare function readTable(element: MarkupElement, options: BlockOptions): Block;
/** Reads program code, which keeps its white space. */
export declare function readCode(element: MarkupElement): Block;
/** Reads a recording with the caption of the figure around it; `undefined` where it has no file. */
export declare function readMedia(media: MarkupElement, figure: MarkupElement, options: BlockOptions): BlockOf<'audio' | 'video'> | undefined;
