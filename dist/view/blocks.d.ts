import type { Block } from '../model/definition/block.js';
import type { ViewContext } from './context.js';
import { type HeadingLevel } from './heading.js';
/** What a story's blocks are drawn with. */
export interface BlockContext extends ViewContext {
    /** The headline's level: headings in the body follow on. */
    readonly headingLevel: HeadingLevel;
    /** Draws the blocks that few stories have, once the part that knows them is there. */
    readonly renderRare: ((block: Block, context: BlockContext) => unknown) | undefined;
}
/** A body, in sections where it is long. */
export declare function renderBody(blocks: readonly Block[], context: BlockContext): unknown;
export declare const renderBlocks: (blocks: readonly Block[], context: BlockContext) => unknown[];
/** Whether a body holds blocks that need the part for the rare ones. */
export declare const hasRareBlocks: (blocks: readonly Block[]) => boolean;
