import type { Block } from '../model/definition/block.js';
import { type ParsedElement, type ParsedNode } from './parse.js';
import { type HtmlStory } from './tidy.js';
type Flow = (nodes: Iterable<ParsedNode>) => Block[];
/** Reads an element by the habits of those who write such; `undefined` where there is none, or words would be lost. */
export declare function readKnown(element: ParsedElement, story: HtmlStory, flow: Flow): Block[] | undefined;
/** Said of what a link lies around, where the model has no place for it. */
export declare const LINKED_BOX = "A link around a picture or another box is left out; what is in it is kept.";
export {};
