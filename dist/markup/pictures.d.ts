import type { Image } from '../model/definition/image.js';
import type { Text } from '../model/text.js';
import type { ParsedElement } from './parse.js';
import { type HtmlStory } from './tidy.js';
/** All elements within that pass a test, in order; what passes is not entered. */
export declare function elementsWithin(element: ParsedElement, passes: (inner: ParsedElement) => boolean, found?: ParsedElement[]): ParsedElement[];
/** Reads a picture, an `img` or a `picture` around one, with its files in all widths. */
export declare function readImage(element: ParsedElement, story: HtmlStory): Image | undefined;
/** The element that says what a picture shows. */
export declare const captionOf: (figure: ParsedElement) => ParsedElement | undefined;
/** A caption, and apart from it who made the picture. */
export declare function readCaption(line: ParsedElement | undefined, story: HtmlStory): {
    caption?: Text;
    credit?: string;
};
