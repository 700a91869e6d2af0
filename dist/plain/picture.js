import { wordsOf } from '../model/text.js';
import { element } from './element.js';
import { isolated, isolatedContent } from './isolated.js';
import { plainText } from './text.js';
/**
 * A picture alone.
 *
 * Lazy, and said so before its address: a picture among an element's children is not drawn, and must not be fetched a
 * second time beside the one that is.
 */
export function plainImage({ src, alt, width, height, sources = [] }) {
    const image = element('img', { loading: 'lazy', src, alt, width, height });
    const files = sources.filter((source) => source.width).map((source) => `${source.src} ${source.width}w`);
    return files.length > 0 ? { ...image, sources: files.join(', ') } : image;
}
/** A picture with what it shows and who made it. */
export const plainPicture = (image) => element('figure', {}, plainImage(image), plainCaption(image.caption, image.credit));
/** What a picture or a recording shows, and who made it. */
export function plainCaption(caption, credit, ...title) {
    const pieces = [
        ...title,
        caption && isolatedContent(wordsOf(caption), plainText(caption)),
        credit !== undefined && element('small', { 'data-news': 'credit' }, isolated(credit)),
    ].filter((piece) => piece);
    if (pieces.length === 0)
        return undefined;
    return element('figcaption', {}, pieces.flatMap((piece, index) => (index > 0 ? [' ', piece] : [piece])));
}
