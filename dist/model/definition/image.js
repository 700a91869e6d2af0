import { webAddress } from './address.js';
import { choice, list, number, possiblyEmptyString, record, string, whole, } from './field.js';
import { text } from './text.js';
const pixels = whole(1, 100_000);
/** One file of a picture in one width. */
export const imageSource = record({
    /** URL of the file. */
    src: webAddress,
    /** Width of the file in pixels. */
    width: pixels,
    /** MIME type of the file. */
    type: string,
}, ['src']);
/** A picture with its caption and credit. `alt` absent: unknown; empty: decorative. */
export const image = record({
    /** URL of the picture. */
    src: webAddress,
    /** The same picture in other widths or file types. */
    sources: list(imageSource),
    /** Width in pixels. */
    width: pixels,
    /** Height in pixels. */
    height: pixels,
    /** The most important point of the picture. The elements do not use it. */
    focus: record({
        /** Horizontal position: 0 is the left edge, 1 the right edge. */
        x: number(0, 1),
        /** Vertical position: 0 is the top edge, 1 the bottom edge. */
        y: number(0, 1),
    }, ['x', 'y']),
    /** Text alternative. An empty string marks a decorative picture. */
    alt: possiblyEmptyString,
    /** What the picture shows. */
    caption: text,
    /** Who made the picture. */
    credit: string,
}, ['src']);
/** Width of a picture relative to the text. */
export const imageDisplay = choice('inline', 'wide', 'full');
