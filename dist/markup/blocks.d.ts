import type { Block } from '../model/definition/block.js';
import { type MarkupOptions } from './inlines.js';
import { type MarkupElement, type MarkupNode } from './tree.js';
/** What a reader of blocks is told. */
export interface BlockOptions extends MarkupOptions {
    /** The level of the story's headline: headings in its body are counted from it. */
    readonly level?: number;
    /** Reads an element of a rare kind, where the part that knows such is there. */
    readonly readRare?: ((element: MarkupElement, options: BlockOptions) => Block[] | undefined) | undefined;
    /** Told of an element of a rare kind that could not be read for want of that part. */
    readonly onRare?: (() => void) | undefined;
}
/**
 * Reads markup as the blocks of a story. What is no block that we know gives up its words as paragraphs.
 *
 * The common kinds are read here: paragraphs, headings, figures, quotations, lists, dividers.
 */
export declare function readBlocksMarkup(nodes: Iterable<MarkupNode>, options?: BlockOptions): Block[];
/** A recording says nothing itself, since its content is for browsers without players; but it is a block. */
export declare const isPlayer: (element: MarkupElement) => boolean;
/** An element as the only child of another: for a reader that looks at what is within. */
export declare const around: (element: MarkupElement) => MarkupElement;
/** A picture with its caption and credit, as a `figure` holds them. */
export declare function readCaptioned(figure: MarkupElement, options: MarkupOptions): {
    caption?: import("../index.js").Text;
    credit?: string;
    src: string;
    focus?: {
        x: number;
        y: number;
    };
    width?: number;
    sources?: {
        src: string;
        type?: string;
        width?: number;
    }[];
    height?: number;
    alt?: string;
} | undefined;
