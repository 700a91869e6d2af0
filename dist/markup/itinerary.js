import { passLink } from '../model/address.js';
import { canonicalLanguage } from '../model/language.js';
import { isTimeZone, momentOf } from '../model/moment.js';
import { present } from '../model/present.js';
import { splitAttribution } from './attribution.js';
import { readDate } from './date.js';
import { joinParagraphs, readParagraphs, wordsWithin } from './inlines.js';
import { attributeOf, firstWithin, isElement, isSilent, isText } from './tree.js';
const HEADING = /^h[1-6]$/;
const LIST = /^[ou]l$/;
const NAME = /^(b|strong|h[1-6]|dfn)$/;
const STATUS = /^(scheduled|tentative|cancelled|done)$/;
/**
 * Reads a trip from plain HTML: our own markup, and what others write.
 *
 * A heading, a line about the traveller, and a list whose entries are the stops: `<time>` for when, bold for where,
 * the rest for what. `data-news` hooks mark any part; `data-news-date` holds a date or a range for those whose system
 * keeps no `<time>`. `undefined` where there is no list and no traveller.
 */
export function readItineraryMarkup(root, options = {}) {
    const section = firstWithin(root, (element) => attributeOf(element, 'data-news') === 'itinerary-card') ??
        firstWithin(root, /^section$/) ??
        root;
    const list = firstWithin(section, LIST);
    const heading = firstWithin(section, HEADING, list);
    const hooked = (name) => firstWithin(section, (element) => attributeOf(element, 'data-news') === name, list);
    const line = hooked('traveller') ?? firstWithin(section, (element) => isTravellerLine(element), list);
    const { name, role } = line ? readPerson(line, options) : {};
    const [start, end] = readDates(hooked('dates'));
    const [asOf] = readDates(hooked('as-of'));
    const stops = list ? entriesOf(list).flatMap((entry) => readStop(entry, options) ?? []) : [];
    if (stops.length === 0 && !name && !line)
        return undefined;
    return {
        ...present({
            title: heading && wordsWithin(heading),
            traveller: name,
            role,
            start,
            end,
            asOf,
            language: canonicalLanguage(section !== root && attributeOf(section, 'lang')),
        }),
        stops,
    };
}
/** A paragraph that starts with a name in bold, as those who know no hooks write the traveller. */
const isTravellerLine = (element) => {
    if (element.localName !== 'p')
        return false;
    const [first] = withoutBlanks(element);
    return isElement(first) && /^(b|strong)$/.test(first.localName);
};
const withoutBlanks = (element) => [...element.childNodes].filter((node) => (isElement(node) && !isSilent(node)) || (isText(node) && node.nodeValue?.trim()));
const entriesOf = (list) => [...list.childNodes].filter((node) => isElement(node) && node.localName === 'li' && !isSilent(node));
function readStop(entry, options) {
    const hook = (element) => attributeOf(element, 'data-news');
    const lists = childrenWithin(entry, (element) => LIST.test(element.localName));
    const listOf = (name) => lists.find((list) => hook(list) === name) ??
        lists.find((list) => !hook(list) && (list.localName === 'ol') === (name === 'events'));
    const isList = (element) => lists.includes(element);
    const marked = childrenWithin(entry, (element) => hook(element) === 'purpose', isList);
    // What a purpose marks in bold, or dates, is part of it.
    const isApart = (element) => isList(element) || marked.includes(element);
    const times = childrenWithin(entry, isTime, isApart);
    const name = childrenWithin(entry, (element) => hook(element) === 'place-name' || NAME.test(element.localName), isApart)[0];
    const [start, end] = datesOf(entry, times);
    const skip = (element) => isApart(element) || times.includes(element) || element === name;
    const rest = readParagraphs(entry.childNodes, { ...options, skip })
        .map((paragraph) => withoutEdges(paragraph))
        .filter((paragraph) => paragraph.length > 0);
    // Where no name is marked, the words themselves are the place, as in “Monday: Lima”.
    const named = name ? readPlace(name) : rest.length > 0 ? placeOf(wordsOfFirst(rest)) : {};
    const said = marked.length > 0 ? readParagraphs(marked, options) : name ? rest : rest.slice(1);
    const purpose = joinParagraphs(said);
    const status = STATUS.exec(attributeOf(entry, 'data-news-status'))?.[0];
    const meets = listOf('meets');
    const events = listOf('events');
    const stop = {
        ...present({
            ...named,
            start,
            end,
            timeZone: [attributeOf(entry, 'data-news-zone')].find(isTimeZone),
            coordinates: readCoordinates(attributeOf(entry, 'data-news-coordinates')),
            purpose: purpose.length > 0 && purpose,
            meets: meets &&
                entriesOf(meets)
                    .map((person) => readPerson(person, options))
                    .filter((person) => person.name),
            status,
            events: events && entriesOf(events).flatMap((event) => readEvent(event) ?? []),
        }),
        ...(attributeOf(entry, 'data-news-stated') === 'false' && { stated: false }),
    };
    return Object.keys(stop).length > 0 ? stop : undefined;
}
/** The nearest elements within a root that pass a test, in order; what passes, and what is `apart`, is not entered. */
function childrenWithin(root, passes, apart = () => false) {
    return [...root.childNodes].flatMap((node) => {
        if (!isElement(node) || isSilent(node) || apart(node))
            return [];
        return passes(node) ? [node] : childrenWithin(node, passes, apart);
    });
}
const isTime = (element) => element.localName === 'time' || attributeOf(element, 'data-news') === 'dates';
/** The dates of an entry: its hook, else its first and last `<time>`. */
function datesOf(entry, times) {
    const range = attributeOf(entry, 'data-news-date');
    if (range)
        return splitRange(range);
    const [first, ...others] = times;
    const [start, end] = readDates(first);
    const last = others.length > 0 ? readDates(others.at(-1))[0] : end;
    return [start, last];
}
function readDates(element) {
    if (!element)
        return [];
    const range = attributeOf(element, 'data-news-date') || attributeOf(element, 'datetime');
    if (range)
        return splitRange(range);
    const bounds = ['start', 'end'].map((name) => firstWithin(element, (inner) => attributeOf(inner, 'data-news') === name));
    if (bounds.some((bound) => bound))
        return [readDate(bounds[0]), readDate(bounds[1])];
    const inner = childrenWithin(element, ({ localName }) => localName === 'time');
    if (inner.length > 0)
        return [readDates(inner[0])[0], inner.length > 1 ? readDates(inner.at(-1))[0] : undefined];
    // Quotation marks around words that are no date are ours: it was said so.
    return [momentOf(wordsWithin(element).replace(/^[“"„«]\s*|\s*[”"“»]$/g, ''))];
}
const splitRange = (range) => {
    const [start = '', end = ''] = range.split('/');
    return [momentOf(start), momentOf(end)];
};
/** Place and country: by their hooks, else parted at the last comma. */
function readPlace(element) {
    const hooked = (name) => {
        const found = firstWithin(element, (inner) => attributeOf(inner, 'data-news') === name);
        return found ? wordsWithin(found) : '';
    };
    const [place, country] = [hooked('place'), hooked('country')];
    return place || country ? present({ place, country }) : placeOf(wordsWithin(element));
}
function placeOf(words) {
    const [, place, country] = /^(.+?)\s*[,،、，]\s*([^,،、，]+)$/s.exec(words) ?? [];
    return place && country ? { place, country } : present({ place: words });
}
/** `<b>Name</b>, role`: by the marks, else parted at the first comma where the rest reads as a role. */
function readPerson(line, { url }) {
    const marked = firstWithin(line, (element) => attributeOf(element, 'data-news') === 'name' || /^(b|strong|a)$/.test(element.localName));
    const office = firstWithin(line, (element) => attributeOf(element, 'data-news') === 'role');
    if (!marked) {
        if (office)
            return { name: '', role: wordsWithin(office) };
        const { attribution, role } = splitAttribution(wordsWithin(line));
        return { name: attribution, ...present({ role }) };
    }
    const link = marked.localName === 'a' ? marked : (firstWithin(marked, /^a$/) ?? firstWithin(line, /^a$/));
    const organization = firstWithin(line, (element) => attributeOf(element, 'data-news') === 'organization');
    const rest = readParagraphs(line.childNodes, { skip: (element) => element === marked || element === organization });
    const role = rest
        .map((text) => text.map((inline) => (typeof inline === 'string' ? inline : wordsIn(inline))).join(''))
        .join(' ');
    return {
        name: wordsWithin(marked),
        ...present({
            role: office ? wordsWithin(office) : role.replace(EDGES, ''),
            organization: organization && wordsWithin(organization),
            url: passLink(attributeOf(link, 'href'), url),
        }),
    };
}
function readEvent(entry) {
    const times = childrenWithin(entry, isTime);
    const marked = firstWithin(entry, (element) => NAME.test(element.localName));
    const where = firstWithin(entry, (element) => attributeOf(element, 'data-news') === 'place');
    const skip = (element) => times.includes(element) || element === where;
    const title = marked
        ? wordsWithin(marked)
        : readParagraphs(entry.childNodes, { skip })
            .map((text) => text.map(wordsIn).join(''))
            .join(' ');
    const [start, end] = datesOf(entry, times);
    const words = marked ? title : title.replace(EDGES, '');
    return words ? { title: words, ...present({ start, end, place: where && wordsWithin(where) }) } : undefined;
}
function readCoordinates(words) {
    const [longitude, latitude] = words.split(/[,\s]+/).map(Number);
    const isPlace = words && Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
    return isPlace ? [longitude, latitude] : undefined;
}
const EDGES = /^[\s,،、，·|;:–—―-]+|[\s,،、，·|;:–—―-]+$/g;
function wordsIn(inline) {
    if (typeof inline === 'string')
        return inline;
    return inline.type === 'line-break' ? ' ' : inline.content.map(wordsIn).join('');
}
const wordsOfFirst = ([first = []]) => first.map(wordsIn).join('').replace(EDGES, '');
/** A text without the commas and dashes that stood between what was taken out of it. */
function withoutEdges(text) {
    const first = typeof text[0] === 'string' ? [text[0].replace(/^[\s,،、，·|;:–—―-]+/, ''), ...text.slice(1)] : text;
    const last = first.at(-1);
    const whole = typeof last === 'string' && /^[\s,،、，·|;:–—―-]*$/.test(last) ? first.slice(0, -1) : first;
    return whole.some((inline) => wordsIn(inline).trim()) ? whole.filter((inline) => inline !== '') : [];
}
