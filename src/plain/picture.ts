import type { Image } from '../model/definition/image.js';
import { wordsOf, type Text } from '../model/text.js';
import { element, type PlainContent, type PlainElement } from './element.js';
import { isolated, isolatedContent } from './isolated.js';
import { plainText } from './text.js';

/**
 * Converts a picture to `img`, without caption and credit.
 *
 * `loading="lazy"` comes before `src`: a picture in an element's children is not visible, and must not be requested in
 * addition to the drawn one. The referrer policy hides the page from the server of the picture.
 */
export function plainImage({ src, alt, width, height, sources = [] }: Image): PlainElement {
  const image = element('img', { loading: 'lazy', referrerpolicy: 'no-referrer', src, alt, width, height });
  const files = sources.filter((source) => source.width).map((source) => `${source.src} ${source.width}w`);
  return files.length > 0 ? { ...image, sources: files.join(', ') } : image;
}

/** Converts a picture to `figure`, with caption and credit. */
export const plainPicture = (image: Image): PlainElement =>
  element('figure', {}, plainImage(image), plainCaption(image.caption, image.credit));

/** The caption and credit of a picture or recording. */
export function plainCaption(
  caption: Text | undefined,
  credit: string | undefined,
  ...title: readonly PlainContent[]
): PlainElement | undefined {
  const pieces = [
    ...title,
    caption && isolatedContent(wordsOf(caption), plainText(caption)),
    credit !== undefined && element('small', { 'data-news': 'credit' }, isolated(credit)),
  ].filter((piece) => piece);
  if (pieces.length === 0) return undefined;
  return element(
    'figcaption',
    {},
    pieces.flatMap((piece, index) => (index > 0 ? [' ', piece] : [piece])),
  );
}
