import type { Block } from '../model/definition/block.js';
import { type ParsedElement, type ParsedNode } from './parse.js';
import { type HtmlStory } from './tidy.js';
/**
 * Reads a tidy tree as the blocks of a story, in order.
 *
 * Other than readBlocksMarkup it expects anything anywhere: pictures in links in bold centred font, words beside tables.
 * A box ends the words before it; an inline around a box lies around each run of words in it (`around`).
 */
export declare function readFlow(nodes: Iterable<ParsedNode>, story: HtmlStory, around?: readonly ParsedElement[]): Block[];
