import { type WrittenAttribute } from '../markup/tags.js';
import { type Tag } from '../model/tags.js';
import { type Ending } from './nesting.js';
/** A start tag and its position in the page. */
export interface PageTag {
    readonly name: string;
    readonly written: readonly WrittenAttribute[];
    readonly start: number;
    /** Where its content begins, and where that ends. */
    readonly end: number;
    close: number;
    readonly parent: PageTag | undefined;
    /** Whether it is in a template: a shadow root, or content for a script. */
    readonly isInTemplate: boolean;
    /** The outermost Broadsheet element, twin or frame that the tag is or is in. */
    ours: Ours | undefined;
    /** The Broadsheet element, twin or frame that the tag itself is. */
    own: Ours | undefined;
    /** Whether it ends in `/>`. */
    readonly isSelfClosed: boolean;
    /** How a Broadsheet element ended; `undefined` if by its own end tag. */
    ending: Ending | undefined;
}
/** The Broadsheet element, twin or frame that a tag belongs to. */
export interface Ours {
    readonly as: 'element' | 'twin' | 'frame';
    /** Tag of the element or its twin; `undefined` for iframes. */
    readonly element: Tag | undefined;
    readonly root: PageTag;
}
/** Text between tags. */
export interface PageWords {
    readonly at: number;
    readonly text: string;
    readonly within: PageTag | undefined;
}
/** A parsed page or snippet, in document order. */
export interface Page {
    readonly html: string;
    readonly tags: readonly PageTag[];
    readonly words: readonly PageWords[];
    /** Whether it is a complete page, not a snippet. */
    readonly isWhole: boolean;
    /** Whether template tags include, repeat or leave out HTML. */
    readonly hasStatements: boolean;
}
/** The value of an attribute; `undefined` if the tag does not have it. */
export declare const valueOf: ({ written }: PageTag, name: string) => string | undefined;
/** Parses HTML with the position of everything. Never throws; linear in time. */
export declare function readPage(html: string): Page;
