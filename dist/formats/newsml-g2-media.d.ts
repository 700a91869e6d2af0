import type { XmlElement } from '../markup/xml-tree.js';
import type { Draft } from './format.js';
import type { XmlGiven } from './xml-given.js';
/** One file of a picture or recording. */
export interface G2File {
    readonly at: XmlGiven;
    readonly src: string;
    readonly type: string;
    readonly rendition: string;
    readonly width: number | undefined;
    readonly height: number | undefined;
}
/** All files that lie elsewhere, the widest first. */
export declare const filesOf: (content: XmlGiven) => G2File[];
/** The picture that an item is, or that stands for it. */
export declare function pictureOf(item: XmlGiven): Draft | undefined;
/** A recording in all its formats. */
export declare function recordingOf(item: XmlGiven): Draft | undefined;
/** A picture in a text, with all the files that its own item names; `undefined` for what is none of them. */
export declare function withBestFiles(element: XmlElement, pictures: readonly (readonly G2File[])[]): XmlElement | undefined;
