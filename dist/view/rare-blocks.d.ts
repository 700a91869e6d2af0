import type { html as Html, nothing as Nothing } from 'lit';
import type { Block } from '../model/definition/block.js';
import type { Image } from '../model/definition/image.js';
import type { Moment } from '../model/moment.js';
import type { Text } from '../model/text.js';
import type { BlockContext } from './blocks.js';
import type { HeadingLevel } from './heading.js';
import type { PictureStyle } from './picture.js';
/**
 * What the blocks that few stories have are drawn with.
 *
 * They are in a part of the script tag, which has no lit and no views of its own: it is handed them.
 */
export interface BlockKit {
    readonly html: typeof Html;
    readonly nothing: typeof Nothing;
    readonly text: (text: Text, context: {
        readonly language: string;
    }) => unknown;
    readonly heading: (level: HeadingLevel, part: string, content: unknown) => unknown;
    readonly below: (level: HeadingLevel, steps: number) => HeadingLevel;
    readonly picture: (image: Image, context: BlockContext, style: PictureStyle) => unknown;
    readonly blocks: (blocks: readonly Block[], context: BlockContext) => unknown;
    readonly link: (href: string, content: unknown) => unknown;
    readonly time: (moment: Moment, context: BlockContext) => unknown;
}
/** Draws a block of a rare kind; `undefined` for one that is not known here. */
export declare function renderRareBlock(kit: BlockKit, block: Block, context: BlockContext): unknown;
/** The order in which a live blog is read: what is pinned, then the newest first; all else stays where it is. */
export declare function orderUpdates(body: readonly Block[]): readonly Block[];
