import type { Notes } from './notes.js';
import { type ParsedElement, type ParsedNode } from './parse.js';
/** What all that read one piece of HTML share. */
export interface HtmlStory {
    readonly url: string | undefined;
    readonly notes: Notes;
    /** The elements that hold a box somewhere within. */
    readonly holders: Set<ParsedElement>;
}
export declare const isParsed: (node: ParsedNode) => node is ParsedElement;
/** Whether an element stands by itself, and parts the words before it from those after. */
export declare const isBox: ({ localName }: ParsedElement) => boolean;
/** Whether an inline means something beyond its words. */
export declare const isMeant: (element: ParsedElement) => boolean;
export declare function hasLanguage(element: ParsedElement): boolean;
export declare const hasClass: (element: ParsedElement, names: RegExp) => boolean;
/** The language and direction of an element, as attributes of another in its place. */
export declare const languageOf: (element: ParsedElement) => Record<string, string>;
/**
 * Makes a tree ready to be read: without what is there for machines, and with each link resolved; marks the elements
 * that hold a box.
 */
export declare function tidy(element: ParsedElement, story: HtmlStory, marks?: number, nests?: number): void;
/** Whether a picture or frame is there to count readers. */
export declare function isPixel(element: ParsedElement): boolean;
