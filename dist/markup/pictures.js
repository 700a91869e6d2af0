import { passWebAddress, refusal } from '../model/address.js';
import { present } from '../model/present.js';
import { joinParagraphs, readParagraphs, wordsWithin } from './inlines.js';
import { hasClass, isParsed } from './prepare-tree.js';
import { attributeOf } from './tree.js';
/** Attributes in which lazy-loading scripts keep the URL; `src` is then a placeholder. */
const LATE = ['data-src', 'data-lazy-src', 'data-original', 'data-full-url', 'data-orig-file', 'data-large-file'];
const LATE_SETS = ['data-srcset', 'data-lazy-srcset', 'srcset'];
/** All descendants that pass a test, in document order. Matches are not searched further. */
export function elementsWithin(element, passes, found = []) {
    for (const child of element.childNodes) {
        if (!isParsed(child))
            continue;
        if (passes(child))
            found.push(child);
        else
            elementsWithin(child, passes, found);
    }
    return found;
}
/** Reads a picture, an `img` or a `picture` around one, with its files in all widths. */
export function readImage(element, story) {
    const image = element.localName === 'img' ? element : elementsWithin(element, ({ localName }) => localName === 'img')[0];
    if (!image)
        return undefined;
    const others = element === image ? [] : elementsWithin(element, ({ localName }) => localName === 'source');
    const sources = [
        // A source with a media query may be a different picture, so it is not used.
        ...others.filter((source) => !attributeOf(source, 'media')).flatMap((source) => readSources(source, story.url)),
        ...readSources(image, story.url),
    ];
    const addresses = [...LATE, 'src'].map((name) => attributeOf(image, name)).filter((address) => address !== '');
    const widest = [...sources].sort((a, b) => (b.width ?? 0) - (a.width ?? 0))[0]?.src;
    const src = addresses.map((address) => passWebAddress(address, story.url)).find((address) => address) ?? widest;
    if (!src) {
        story.notes.note(addresses[0] ? 'url' : 'missing', addresses[0] ? refusal(addresses[0]) : 'A picture without a URL is removed.');
        return undefined;
    }
    const alt = image.getAttribute('alt');
    const files = sources.filter(({ width }) => width);
    return {
        src,
        ...present({ sources: files.length > 0 && files, width: sizeOf(image, 'width'), height: sizeOf(image, 'height') }),
        ...(alt !== null && { alt: alt.trim() }),
    };
}
function sizeOf(image, side) {
    const size = Number(/^(\d+)(px)?$/.exec(attributeOf(image, side))?.[1]);
    return size > 0 && size <= 100_000 && size;
}
/** The files of a `srcset`: URL, white space, width, comma. */
function readSources(element, url) {
    const set = LATE_SETS.map((name) => attributeOf(element, name)).find((words) => words && !words.startsWith('data:'));
    const type = attributeOf(element, 'type');
    const sources = [];
    let address = '';
    const add = (width) => {
        const src = address && passWebAddress(address, url);
        const pixels = Number(width);
        if (src)
            sources.push({ src, ...present({ type, width: pixels > 0 && pixels <= 100_000 && pixels }) });
        address = '';
    };
    // The limit protects against a set with a million URLs.
    for (const word of (set ?? '').split(/[ \t\n\f\r]+/, 200)) {
        const comma = word.indexOf(',');
        if (!address && !word.endsWith(','))
            address = word;
        else if (!address) {
            address = word.replace(/(?<!,),+$/, '');
            add(undefined);
        }
        else {
            add(/^(\d+)w/.exec(word)?.[1]);
            // The space after a comma is optional.
            if (comma >= 0)
                address = word.slice(comma + 1);
        }
    }
    add(undefined);
    return sources;
}
const CAPTION = /\b(wp-caption-text|gallery-caption|tr-caption|caption-text)\b/;
const CREDIT = /(^|[ _-])(credits?|copyright)($|[ _-])/i;
/** The element with the caption of a picture. */
export const captionOf = (figure) => elementsWithin(figure, (inner) => inner.localName === 'figcaption' || hasClass(inner, CAPTION))[0];
/** Reads a caption, and separately the credit in it. */
export function readCaption(line, story) {
    if (!line)
        return {};
    const last = line.childNodes.filter((node) => isParsed(node) || node.nodeValue.trim()).at(-1);
    const credit = elementsWithin(line, (inner) => inner.localName === 'small' ||
        attributeOf(inner, 'data-news') === 'credit' ||
        hasClass(inner, CREDIT) ||
        (inner === last && inner.localName === 'cite'))[0];
    const paragraphs = readParagraphs(line.childNodes, { ...story, skip: (inner) => inner === credit });
    const caption = joinParagraphs(paragraphs);
    return present({ caption: caption.length > 0 && caption, credit: credit && wordsWithin(credit).trim() });
}
