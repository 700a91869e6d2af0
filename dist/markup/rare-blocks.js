import { passLink, passWebAddress } from '../model/address.js';
import { ownValue } from '../model/own.js';
import { present } from '../model/present.js';
import { idOf } from './anchors.js';
import { around, isPlayer, readBlocksMarkup, readCaptioned } from './blocks.js';
import { readCorrection } from './correction.js';
import { readDate } from './date.js';
import { joinParagraphs, readParagraphs, wordsWithin } from './inlines.js';
import { readItineraryMarkup } from './itinerary.js';
import { readPicture } from './pull-quote.js';
import { attributeOf, firstWithin, isElement, isSilent, isText } from './tree.js';
/** Reads an element of a rare kind; `undefined` for one that is not known here. */
export function readRareMarkup(element, options) {
    const read = ownValue(READ_TAG, element.localName) ?? ownValue(READ_HOOK, attributeOf(element, 'data-news'));
    const block = read?.(element, options);
    return block && [block];
}
const readPlayer = (element, options) => readMedia(element, element, options);
/** How blocks that have their own HTML element are read. */
const READ_TAG = {
    audio: readPlayer,
    pre: readCode,
    table: readTable,
    video: readPlayer,
};
/** How blocks with a `data-news` attribute are read. */
const READ_HOOK = {
    callout: readCallout,
    correction: (element, options) => ({ type: 'correction', ...readCorrection(element, options) }),
    embed: readEmbed,
    gallery: readGallery,
    itinerary(element, options) {
        const itinerary = readItineraryMarkup(around(element), options);
        return itinerary && { type: 'itinerary', ...itinerary };
    },
    'key-points': (element, options) => ({
        type: 'key-points',
        ...present({ title: titleOf(element) }),
        items: childrenOf(firstWithin(element, /^ul$/)).map((item) => textWithin(item, options)),
    }),
    media(element, options) {
        const media = [...element.childNodes].filter(isElement).find(isPlayer);
        return media && readMedia(media, element, options);
    },
    note: (element, options) => ({
        type: 'note',
        ...present({ kind: attributeOf(element, 'data-news-kind') }),
        content: textWithin(element, options),
    }),
    related: readRelated,
    timeline: readTimeline,
    update: readUpdate,
};
function readGallery(element, options) {
    const inner = [...element.childNodes].filter(isElement);
    const images = inner
        .filter(({ localName }) => localName === 'figure' || localName === 'img')
        .map((figure) => readCaptioned(figure, options))
        .filter((image) => image !== undefined);
    const line = inner.find(({ localName }) => localName === 'figcaption');
    const caption = line && textWithin(line, options);
    return images.length > 0 ? { type: 'gallery', images, ...present({ caption }) } : undefined;
}
function readTimeline(element, options) {
    const entries = childrenOf(firstWithin(element, /^ol$/)).map((item) => {
        const when = childrenOf(item).find(isDate);
        const bold = childrenOf(item).find(({ localName }) => /^(b|strong)$/.test(localName));
        const skip = (inner) => inner === when || inner === bold;
        const content = textWithin(item, { ...options, skip });
        const date = readDate(when ?? (attributeOf(item, 'data-news-date') ? item : undefined));
        return present({ date, title: bold && wordsWithin(bold), content: content.length > 0 && content });
    });
    return { type: 'timeline', ...present({ title: titleOf(element) }), entries };
}
function readCallout(element, options) {
    const heading = headingOf(element);
    return {
        type: 'callout',
        ...present({ title: titleOf(element), kind: attributeOf(element, 'data-news-kind') }),
        content: readBlocksMarkup(element.childNodes, { ...options, skip: (inner) => inner === heading }),
    };
}
function readRelated(element, options) {
    const links = childrenOf(firstWithin(element, /^ul$/)).flatMap((item) => {
        const anchor = firstWithin(item, /^a$/);
        const url = passLink(attributeOf(anchor, 'href'), options.url);
        const kicker = firstWithin(item, (inner) => attributeOf(inner, 'data-news') === 'kicker');
        const skip = (inner) => inner === anchor || inner === kicker;
        const description = textWithin(item, { ...options, skip });
        const image = childrenOf(item).find(({ localName }) => localName === 'img');
        if (!url || !anchor)
            return [];
        const name = wordsWithin(anchor);
        return [
            {
                url,
                ...present({
                    title: name !== url && name,
                    kicker: kicker && wordsWithin(kicker),
                    description: description.length > 0 && description,
                    image: readPicture(image, options.url),
                }),
            },
        ];
    });
    return { type: 'related', ...present({ title: titleOf(element) }), links };
}
const childrenOf = (element) => [...(element?.childNodes ?? [])].filter((node) => isElement(node) && !isSilent(node));
const isDate = (element) => element.localName === 'time' || attributeOf(element, 'data-news') === 'date';
/** The element with the title of a box. A first heading that is not the title has a mark in our own HTML. */
const headingOf = (element) => {
    const heading = childrenOf(element).find(({ localName }) => /^h[1-6]$/.test(localName));
    return attributeOf(heading, 'data-news') === 'subhead' ? undefined : heading;
};
const titleOf = (element) => {
    const heading = headingOf(element);
    return heading ? wordsWithin(heading) : '';
};
const textWithin = (element, options) => joinParagraphs(readParagraphs(element.childNodes, options));
/** Reads a table, cell by cell. */
export function readTable(element, options) {
    const head = [];
    const rows = [];
    const walk = (parent, isHead) => {
        for (const child of childrenOf(parent)) {
            if (/^t(head|body|foot)$/.test(child.localName))
                walk(child, child.localName === 'thead');
            else if (child.localName === 'tr')
                (isHead ? head : rows).push(childrenOf(child).map((cell) => readCell(cell, isHead, options)));
        }
    };
    walk(element, false);
    const line = firstWithin(element, /^caption$/);
    const caption = line && textWithin(line, options);
    return {
        type: 'table',
        ...present({ caption: caption?.length ? caption : undefined, head: head.length > 0 && head }),
        rows,
    };
}
function readCell(element, isHead, options) {
    const content = textWithin(element, options);
    const span = (name) => {
        const value = parseInt(attributeOf(element, name));
        return value > 1 && value <= 1000 && value;
    };
    const scope = /^(row|col|rowgroup|colgroup)$/.exec(attributeOf(element, 'scope'))?.[0];
    const isHeader = element.localName === 'th';
    return {
        ...present({
            content: content.length > 0 && content,
            scope,
            colspan: span('colspan'),
            rowspan: span('rowspan'),
            align: alignOf(element),
        }),
        // Cells in the table head are header cells by default.
        ...(isHeader !== isHead && { header: isHeader }),
    };
}
/** The alignment of a cell; `undefined` for the default. */
function alignOf(element) {
    const words = attributeOf(element, 'data-news-align') || attributeOf(element, 'align') || attributeOf(element, 'style');
    const [, side] = /(?:^|text-align: *)(start|center|end|right)\b/i.exec(words) ?? [];
    return side?.toLowerCase() === 'right' ? 'end' : side?.toLowerCase();
}
/** Reads program code with its white space. `<br>` and blocks become line ends. */
export function readCode(element) {
    const words = (node) => {
        let text = '';
        // After a block, the next content is on a new line.
        let isEnded = false;
        for (const child of node.childNodes) {
            const isLine = isElement(child) && /^(div|p|li|tr)$/.test(child.localName);
            const isBreak = isElement(child) && child.localName === 'br';
            const part = isBreak ? '\n' : isElement(child) ? words(child) : isText(child) ? (child.nodeValue ?? '') : '';
            if (!part && !isLine)
                continue;
            if (isEnded ? isLine || !part.startsWith('\n') : isLine && text !== '' && !text.endsWith('\n'))
                text += '\n';
            text += isLine ? part.replace(/\n$/, '') : part;
            isEnded = isLine;
        }
        return text;
    };
    const classes = `${attributeOf(element, 'class')} ${attributeOf(firstWithin(element, /^code$/), 'class')}`;
    const language = attributeOf(element, 'data-news-language') || /\blang(?:uage)?-([\w+#-]+)/.exec(classes)?.[1];
    return { type: 'code', text: words(element), ...present({ language }) };
}
/** Reads a recording with the caption of the figure around it; `undefined` if it has no file. */
export function readMedia(media, figure, options) {
    const file = (element) => {
        const src = passWebAddress(attributeOf(element, 'src'), options.url);
        return src ? [{ src, ...present({ type: attributeOf(element, 'type') }) }] : [];
    };
    const sources = [
        ...file(media),
        ...childrenOf(media)
            .filter(({ localName }) => localName === 'source')
            .flatMap(file),
    ];
    if (sources.length === 0)
        return undefined;
    const tracks = childrenOf(media)
        .filter(({ localName }) => localName === 'track')
        .flatMap((track) => file(track).map(({ src }) => ({
        src,
        ...present({
            kind: attributeOf(track, 'kind'),
            language: attributeOf(track, 'srclang'),
            label: attributeOf(track, 'label'),
        }),
    })));
    const posterSrc = passWebAddress(attributeOf(media, 'data-news-poster') || attributeOf(media, 'poster'), options.url);
    const line = firstWithin(figure, /^figcaption$/);
    const credit = line && firstWithin(line, /^small$/);
    // Our HTML contains the title twice, because only screen readers read the title of the player.
    const skip = (inner) => inner === credit || attributeOf(inner, 'data-news') === 'title';
    const caption = line && textWithin(line, { ...options, skip });
    return {
        type: media.localName,
        sources,
        ...present({
            poster: posterSrc && { src: posterSrc },
            title: attributeOf(media, 'aria-label'),
            caption: caption?.length ? caption : undefined,
            credit: credit && wordsWithin(credit),
            duration: Number(attributeOf(media, 'data-news-duration')),
            tracks: tracks.length > 0 && tracks,
        }),
    };
}
function readUpdate(element, options) {
    const line = childrenOf(element).find((child) => attributeOf(child, 'data-news') === 'byline');
    const heading = headingOf(element);
    const when = childrenOf(line).find(isDate);
    const authors = childrenOf(line)
        .filter(({ localName }) => localName === 'b')
        .map((author) => ({ name: wordsWithin(author) }));
    const skip = (inner) => inner === line || inner === heading;
    return {
        type: 'update',
        ...present({
            id: attributeOf(element, 'data-news-id') || idOf(element),
            date: readDate(when ?? (attributeOf(element, 'data-news-date') ? element : undefined)),
            title: titleOf(element),
            authors: authors.length > 0 && authors,
            pinned: element.getAttribute('data-news-pinned') !== null,
            key: element.getAttribute('data-news-key') !== null,
        }),
        content: readBlocksMarkup(element.childNodes, { ...options, skip }),
    };
}
function readEmbed(element, options) {
    const quote = firstWithin(element, /^blockquote$/);
    const hooked = (name) => firstWithin(element, (inner) => attributeOf(inner, 'data-news') === name, quote);
    const anchor = hooked('original');
    const house = hooked('provider');
    const author = firstWithin(element, /^b$/, quote);
    const words = quote && textWithin(quote, options);
    const image = readPicture(firstWithin(element, /^img$/, quote), options.url);
    const name = anchor ? wordsWithin(anchor) : '';
    const provider = house ? wordsWithin(house) : attributeOf(element, 'data-news-provider');
    const url = passLink(attributeOf(anchor, 'href'), options.url);
    return {
        type: 'embed',
        ...present({
            provider,
            url,
            // Without a title, the text of the link is the name of the site or the URL.
            title: name !== url && (house !== undefined || name !== provider) && name,
            author: author && wordsWithin(author),
            text: words?.length ? words : undefined,
            image,
        }),
    };
}
