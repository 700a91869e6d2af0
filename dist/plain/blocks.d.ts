import type { Block } from '../model/definition/block.js';
import { type PlainElement } from './element.js';
/** How blocks are written. */
export interface BlockStyle {
    readonly locale: string;
    /** The headline's level: headings in the body are counted from it. */
    readonly level: number;
    /** Whether the headings here could be taken for the title of what is around them, and are marked. */
    readonly isUntitled?: boolean;
}
/** A story's blocks as plain HTML. */
export declare function plainBlocks(blocks: readonly Block[], style: BlockStyle): PlainElement[];
