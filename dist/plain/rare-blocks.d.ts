import type { Block } from '../model/definition/block.js';
import type { BlockStyle } from './blocks.js';
import { type PlainElement } from './element.js';
type RareBlock = Exclude<Block, {
    type: 'paragraph' | 'heading' | 'quote' | 'pull-quote' | 'figure' | 'list' | 'divider';
}>;
type BlocksWriter = (blocks: readonly Block[], style: BlockStyle) => PlainElement[];
/** A block of a rare kind as plain HTML; `blocks` writes those within it. */
export declare function plainRareBlock(block: RareBlock, style: BlockStyle, blocks: BlocksWriter): PlainElement[];
export {};
