import { passLink, passWebAddress } from '../model/address.js';
import { reversedMessage } from '../model/bounds.js';
import { MODES } from '../model/modes.js';
import { present } from '../model/present.js';
import { readDate } from './date.js';
import { childrenWithin, isStatus, readEntries, readStatus } from './entries.js';
import { joinParagraphs, readParagraphs, wordsWithin } from './inlines.js';
import { attributeOf, firstWithin } from './tree.js';
/** The fields of a stop that are marked by hooks and have no other form. */
export const JOURNEY_FIELDS = ['legs', 'stay', 'image', 'links', 'source'];
const hookOf = (element) => attributeOf(element, 'data-news');
/** Whether an element is one of the fields that `readJourney` reads. */
export const isJourney = (element) => JOURNEY_FIELDS.some((name) => name === hookOf(element));
/** Reads the legs, the stay, the picture, the links and the source of a stop from the elements with their hooks. */
export function readJourney(fields, options) {
    const found = (name) => fields.find((element) => hookOf(element) === name);
    const [legs, stay, image, links, source] = JOURNEY_FIELDS.map(found);
    return present({
        legs: legs && readEntries(legs, 'legs', options, readLeg),
        stay: stay && readStay(stay, options),
        image: image && readPicture(image, options),
        links: links && readEntries(links, 'links', options, readLink),
        source: passLink(attributeOf(firstAnchor(source), 'href'), options.url),
    });
}
const firstAnchor = (element) => element && firstWithin(element, /^a$/);
/** Returns functions that read the text and the date in the element with a hook. */
function fieldsIn(entry) {
    const hooked = (name) => firstWithin(entry, (inner) => hookOf(inner) === name);
    const words = (name) => {
        const element = hooked(name);
        return element && wordsWithin(element);
    };
    return { words, date: (name) => readDate(hooked(name)) };
}
/** Reads two dates. A second one before the first is reported and removed. */
function inOrder(from, to, { issues }, isOnePlace) {
    const message = reversedMessage({ start: from[1], end: to[1] }, isOnePlace);
    if (message !== undefined)
        issues?.push({ code: 'value', path: to[0], message });
    return { [from[0]]: from[1], [to[0]]: message === undefined ? to[1] : undefined };
}
function readLeg(entry, options) {
    const { words, date } = fieldsIn(entry);
    const kind = attributeOf(entry, 'data-news-kind');
    const leg = present({
        mode: MODES.find((mode) => mode === kind),
        carrier: words('carrier'),
        number: words('number'),
        from: words('from'),
        to: words('to'),
        ...inOrder(['departure', date('departure')], ['arrival', date('arrival')], options, false),
        platform: words('platform'),
        ...readStatus(entry, childrenWithin(entry, isStatus), options),
    });
    return Object.keys(leg).length > 0 ? leg : undefined;
}
function readStay(element, options) {
    const { words, date } = fieldsIn(element);
    const stay = present({
        name: words('name'),
        address: words('address'),
        ...inOrder(['checkIn', date('check-in')], ['checkOut', date('check-out')], options, true),
    });
    return Object.keys(stay).length > 0 ? stay : undefined;
}
function readLink(entry, { url }) {
    const anchor = firstAnchor(entry);
    const address = passLink(attributeOf(anchor, 'href'), url);
    if (!anchor || !address)
        return undefined;
    const title = wordsWithin(anchor);
    return { url: address, ...present({ title: title !== address && title }) };
}
function readPicture(figure, options) {
    const image = firstWithin(figure, /^img$/);
    const src = passWebAddress(attributeOf(image, 'src'), options.url);
    if (!image || !src)
        return undefined;
    const size = (side) => {
        const pixels = Number(attributeOf(image, side));
        return pixels > 0 && pixels <= 100_000 && Number.isInteger(pixels) ? pixels : undefined;
    };
    const alt = image.getAttribute('alt');
    const line = firstWithin(figure, /^figcaption$/);
    const credit = line && firstWithin(line, (inner) => hookOf(inner) === 'credit');
    const caption = line && joinParagraphs(readParagraphs([line], { ...options, skip: (inner) => inner === credit }));
    return {
        src,
        ...present({ width: size('width'), height: size('height') }),
        ...(alt !== null && { alt: alt.trim() }),
        ...present({ caption: caption && caption.length > 0 && caption, credit: credit && wordsWithin(credit).trim() }),
    };
}
