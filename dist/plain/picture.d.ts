import type { Image } from '../model/definition/image.js';
import type { Text } from '../model/text.js';
import { type PlainContent, type PlainElement } from './element.js';
/**
 * A picture alone.
 *
 * Lazy, and said so before its address: a picture among an element's children is not drawn, and must not be fetched a
 * second time beside the one that is.
 */
export declare const plainImage: ({ src, alt, width, height }: Image) => PlainElement;
/** A picture with what it shows and who made it. */
export declare const plainPicture: (image: Image) => PlainElement;
/** What a picture or a recording shows, and who made it. */
export declare function plainCaption(caption: Text | undefined, credit: string | undefined, ...title: readonly PlainContent[]): PlainElement | undefined;
