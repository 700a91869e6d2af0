import type { XmlElement } from '../../markup/xml-tree.js';
import type { Draft } from '../shared/format-reader.js';
import { codeOf, nameOf } from './newsml-g2-names.js';
import type { XmlSource } from '../shared/xml-source.js';

/** One file of a picture or recording. */
export interface G2File {
  readonly at: XmlSource;
  readonly src: string;
  readonly type: string;
  readonly rendition: string;
  readonly width: number | undefined;
  readonly height: number | undefined;
}

/** The files of an item that are referenced by URL, widest first. */
export const filesOf = (content: XmlSource): G2File[] =>
  content
    .all('remoteContent')
    .flatMap((at): G2File[] => {
      const src = at.address('href');
      if (!src) return [];
      return [
        {
          at,
          src,
          type: at.attribute('contenttype').words ?? '',
          rendition: codeOf(at, 'rendition'),
          width: at.attribute('width').pixels,
          height: at.attribute('height').pixels,
        },
      ];
    })
    .sort((one, other) => (other.width ?? 0) - (one.width ?? 0));

const isPicture = ({ type, src }: G2File): boolean =>
  // A preview with the agency's watermark over the picture is not usable.
  !/watermark/i.test(src) &&
  (/^image\//.test(type) || (!type && /\.(avif|gif|jpe?g|png|webp)$/i.test(src.replace(/[?#].*/s, ''))));

/** Maximum width of a picture for web pages, in pixels. Wider files are for print. */
const MAX_WIDTH = 2_048;
const isForPages = ({ rendition, width }: G2File): boolean => !/thumb/i.test(rendition) && (width ?? 0) <= MAX_WIDTH;

/** The picture of an item. For other items, the picture that the item names as its icon. */
export function pictureOf(item: XmlSource): Draft | undefined {
  const about = item.first('contentMeta');
  const files = filesOf(item.first('contentSet')).filter(isPicture);
  const [main] = files;
  if (!main) return iconOf(about);
  const language = about.first('language').attribute('tag').language ?? item.language;
  const descriptions = about.all('description').filter(({ words }) => words);
  const caption = descriptions.find((one) => /caption/i.test(codeOf(one, 'role'))) ?? descriptions[0];
  const maker = about.all('creator').flatMap((creator) => nameOf(creator, language) ?? [])[0];
  const house = about.said('creditline', 'by').looseLine;
  const isNamed = typeof maker === 'string' && typeof house === 'string' && !house.includes(maker);
  return {
    ...main.at.value.widestPicture(files.map(({ src, width, height }) => ({ src, width, height }))),
    alt: descriptions.find((one) => /alt/i.test(codeOf(one, 'role')))?.words,
    caption: caption?.looseText,
    credit: isNamed ? `${maker}/${house}` : (house ?? maker),
  };
}

const iconOf = (about: XmlSource): Draft | undefined => {
  const icon = about.first('icon');
  const src = icon.address('href');
  return src ? { src, width: icon.attribute('width').pixels, height: icon.attribute('height').pixels } : undefined;
};

/** A recording in all its formats. */
export function recordingOf(item: XmlSource): Draft | undefined {
  const files = filesOf(item.first('contentSet'));
  const kind = files.map(({ type }) => /^(audio|video)\//.exec(type)?.[1]).find((found) => found);
  if (!kind) return undefined;
  const sources = files
    .filter(({ type }) => type.startsWith(kind))
    // AFP appends the size in pixels to the MIME type.
    .map(({ src, type }) => ({ src, type: type.replace(/-\d+x\d+$/, '') }));
  const poster = iconOf(item.first('contentMeta')) ?? files.filter(isPicture).map(({ src }) => ({ src }))[0];
  const { at } = files[0]!;
  const isInSeconds = /^(seconds)?$/.test(codeOf(at, 'durationunit'));
  return {
    type: kind,
    sources,
    poster,
    credit: item.first('contentMeta').said('creditline').looseLine,
    duration: isInSeconds ? at.attribute('duration').number : undefined,
  };
}

const SOURCES = new WeakMap<readonly (readonly G2File[])[], ReadonlyMap<string, readonly G2File[]>>();

/** Maps the URL of each file to the files of its picture. Built once, because it is used for every picture in the text. */
function bySource(pictures: readonly (readonly G2File[])[]): ReadonlyMap<string, readonly G2File[]> {
  const known = SOURCES.get(pictures);
  if (known) return known;
  const found = new Map<string, readonly G2File[]>();
  for (const files of pictures) {
    for (const { src } of files) if (!found.has(src)) found.set(src, files);
  }
  SOURCES.set(pictures, found);
  return found;
}

/** Adds all files of an item to a picture in the text; `undefined` if no item has this picture. */
export function withBestFiles(element: XmlElement, pictures: readonly (readonly G2File[])[]): XmlElement | undefined {
  const src = element.name === 'img' ? element.attributes.get('src') : undefined;
  const files = src ? bySource(pictures).get(src)?.filter(isPicture) : undefined;
  if (!files?.length || element.attributes.has('srcset')) return undefined;
  const [best] = [...files.filter(isForPages), ...files];
  const sized = files.filter(({ width }) => width);
  const attributes = new Map(element.attributes).set('src', best!.src);
  if (sized.length > 1) attributes.set('srcset', sized.map((file) => `${file.src} ${file.width}w`).join(', '));
  return { ...element, attributes };
}
