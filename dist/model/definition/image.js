import { webAddress } from './address.js';
import { choice, list, number, possiblyEmptyString, record, string, whole, } from './field.js';
import { text } from './text.js';
const pixels = whole(1, 100_000);
/** One file of a picture in one width. */
export const imageSource = record({ src: webAddress, width: pixels, type: string }, ['src']);
/** A picture with what it shows (`caption`) and who made it (`credit`). `alt` absent: unknown; empty: decoration. */
export const image = record({
    src: webAddress,
    sources: list(imageSource),
    width: pixels,
    height: pixels,
    focus: record({ x: number(0, 1), y: number(0, 1) }, ['x', 'y']),
    alt: possiblyEmptyString,
    caption: text,
    credit: string,
}, ['src']);
/** How much room a picture takes beside the text. */
export const imageDisplay = choice('inline', 'wide', 'full');
