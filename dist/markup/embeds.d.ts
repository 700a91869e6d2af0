import type { Block } from '../model/definition/block.js';
import type { ParsedElement } from './parse.js';
import { type HtmlStory } from './tidy.js';
/** Whether an element is a post of a social network, written out for readers without scripts. */
export declare const isPost: (element: ParsedElement) => boolean;
/** Who is behind an address. */
export declare function providerOf(url: string): string;
/** What stands elsewhere, as a card that leads there; nothing where its address is refused. */
export declare function readAddress(address: string, story: HtmlStory, title?: string): Block[];
/** A frame, a plug-in or a reference for a script to fill: none is loaded unasked. */
export declare function readFrame(element: ParsedElement, story: HtmlStory): Block[];
/**
 * A post that is written out: its words, who wrote it, and where it stands.
 *
 * All have their link at the end; X puts the name before it, behind a dash, and the date into it.
 */
export declare function readPost(element: ParsedElement, story: HtmlStory): Block[];
