import { type PlainElement } from '../plain/element.js';
import { type DrawContext } from './context.js';
/** Draws a block of a rare kind; `undefined` for one without a rule. */
export declare function drawRareBlock(block: PlainElement, context: DrawContext): readonly PlainElement[] | undefined;
