import { withoutInherited } from '../model/own.js';
import { passLink } from '../model/address.js';
import { closeBidiFields } from '../model/bidi-fields.js';
import { canonicalLanguage } from '../model/language.js';
import { isTimeZone, momentOf } from '../model/moment.js';
import { reversedMessage } from '../model/bounds.js';
import { present } from '../model/present.js';
import { EDGES, splitAttribution } from '../model/split-attribution.js';
import { readDate } from './date.js';
import { childrenWithin, entriesOf, isStatus, readEntries, readStatus } from './entries.js';
import { joinParagraphs, readParagraphs, wordsWithin } from './inlines.js';
import { isJourney, readJourney } from './journey.js';
import { attributeOf, firstWithin, isElement, isSilent, isText } from './tree.js';
const HEADING = /^h[1-6]$/;
const LIST = /^[ou]l$/;
const NAME = /^(b|strong|h[1-6]|dfn)$/;
/** Blocks in an entry whose names and dates do not belong to the stop. */
const APART = /^(blockquote|details|dl|figure|pre|table)$/;
/**
 * Reads a trip from plain HTML: our own markup, and HTML of other sites.
 *
 * A heading, a line about the traveller, and a list with a stop in each entry: `<time>` is the date, bold text the place,
 * the rest the purpose. `data-news` hooks mark any field; `data-news-date` is a date or range for systems that
 * remove `<time>`. `undefined` if there is no list and no traveller. An unknown status is kept as text and
 * reported.
 */
export function readItineraryMarkup(root, options = {}) {
    const section = firstWithin(root, (element) => attributeOf(element, 'data-news') === 'itinerary-card') ??
        firstWithin(root, /^section$/) ??
        root;
    const list = firstWithin(section, LIST);
    // The content of a table or quotation belongs to it.
    const find = (passes) => childrenWithin(section, passes, (element) => element === list || APART.test(element.localName))[0];
    const heading = find((element) => HEADING.test(element.localName) && wordsWithin(element) !== '');
    const hooked = (name) => find((element) => attributeOf(element, 'data-news') === name);
    const line = hooked('traveller') ?? find(isTravellerLine);
    const { name, role } = line ? readPerson(line, options) : withoutInherited({});
    const others = childrenWithin(section, isTraveller, (element) => element === list);
    const [start, end] = inOrder(readDates(hooked('dates')), options);
    const [asOf] = readDates(hooked('as-of'));
    const stops = list
        ? readEntries(list, 'stops', options, (entry, entryOptions) => {
            const stop = readStop(entry, entryOptions);
            if (stop)
                options.onStop?.(entry, stop);
            return stop;
        })
        : [];
    if (stops.length === 0 && !name && !line && others.length === 0)
        return undefined;
    return closeBidiFields({
        ...present({
            title: heading && wordsWithin(heading),
            traveller: name,
            role,
            travellers: others.length > 0 && others.map((person) => readPerson(person, options)).filter(({ name }) => name),
            start,
            end,
            asOf,
            language: canonicalLanguage(section !== root && attributeOf(section, 'lang')),
        }),
        ...(list && statedBy(list)),
        stops,
    });
}
/** A line about a further traveller. */
const isTraveller = (element) => attributeOf(element, 'data-news') === 'travellers';
/** Whether a trip or a stop was inferred from prose, by the hook of its list or entry. */
const statedBy = (element) => attributeOf(element, 'data-news-stated') === 'false' ? { stated: false } : {};
/** Whether a paragraph names the traveller: it starts with a name in bold. Used if there are no hooks. */
const isTravellerLine = (element) => {
    if (element.localName !== 'p' || isTraveller(element))
        return false;
    const [first] = withoutBlanks(element);
    return isElement(first) && /^(b|strong)$/.test(first.localName);
};
const withoutBlanks = (element) => [...element.childNodes].filter((node) => (isElement(node) && !isSilent(node)) || (isText(node) && node.nodeValue?.trim()));
/** Whether a list without a hook is a list of events: it is numbered, and every entry begins with a time. */
const isProgramme = (list) => list.localName === 'ol' &&
    entriesOf(list).every((entry) => {
        const [first] = withoutBlanks(entry);
        return isElement(first) && isTime(first);
    });
/** Returns a test whether an element is in a list of elements. */
function among(elements) {
    const all = new Set(elements);
    return (element) => all.has(element);
}
function readStop(entry, options) {
    const hook = (element) => attributeOf(element, 'data-news');
    const lists = childrenWithin(entry, (element) => LIST.test(element.localName));
    const meets = lists.find((list) => hook(list) === 'meets');
    const events = lists.find((list) => hook(list) === 'events') ?? lists.find((list) => !hook(list) && isProgramme(list));
    const journey = childrenWithin(entry, isJourney);
    const isOfJourney = among(journey);
    const isList = (element) => LIST.test(element.localName) || APART.test(element.localName) || isOfJourney(element);
    const isRead = among([meets, events].filter((list) => list !== undefined));
    const marked = childrenWithin(entry, (element) => hook(element) === 'purpose', isList);
    const isMarked = among(marked);
    // Bold text and dates in a purpose are part of it.
    const statuses = childrenWithin(entry, isStatus, (element) => isList(element) || isMarked(element));
    const isOfStatus = among(statuses);
    const isApart = (element) => isList(element) || isMarked(element) || isOfStatus(element);
    const times = childrenWithin(entry, isTime, isApart);
    const name = childrenWithin(entry, (element) => hook(element) === 'place-name' || NAME.test(element.localName), isApart)[0];
    const [start, end] = datesOf(entry, times, options);
    const isOfDates = among(times);
    const skip = (element) => isRead(element) ||
        isOfJourney(element) ||
        isMarked(element) ||
        isOfStatus(element) ||
        isOfDates(element) ||
        element === name;
    const rest = readParagraphs(entry.childNodes, { ...options, skip })
        .map((paragraph) => withoutEdges(paragraph))
        .filter((paragraph) => paragraph.length > 0);
    // If no name is marked, the text itself is the place, as in “Monday: Lima”.
    const named = name ? readPlace(name) : rest.length > 0 ? placeOf(wordsOfFirst(rest)) : {};
    const said = marked.length > 0 ? readParagraphs(marked, options) : name ? rest : rest.slice(1);
    const purpose = joinParagraphs(said);
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
            ...readStatus(entry, statuses, options),
            events: events && readEntries(events, 'events', options, readEvent),
            ...readJourney(journey, options),
        }),
        ...statedBy(entry),
    };
    return Object.keys(stop).length > 0 ? stop : undefined;
}
/** The date from which an event was moved. */
const isPrevious = (element) => attributeOf(element, 'data-news') === 'previous-start';
const isTime = (element) => element.localName === 'time' || attributeOf(element, 'data-news') === 'dates';
/** The dates of an entry: its hook, else its first and last `<time>`. */
function datesOf(entry, times, options) {
    const range = attributeOf(entry, 'data-news-date');
    if (range)
        return inOrder(splitRange(range), options);
    const [first, ...others] = times;
    const [start, end] = readDates(first);
    const last = others.length > 0 ? readDates(others.at(-1))[0] : end;
    return inOrder([start, last], options);
}
/** Dates without an end that is before the start, which is reported. */
function inOrder([start, end], { issues }) {
    const message = reversedMessage({ start, end });
    if (message === undefined)
        return [start, end];
    issues?.push({ code: 'value', path: 'end', message });
    return [start];
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
    // Quotation marks around free-text dates are ours and are removed.
    return [momentOf(wordsWithin(element).replace(/^[“"„«]\s*|(?<!\s)\s*[”"“»]$/g, ''))];
}
const splitRange = (range) => {
    const [start = '', end = ''] = range.split('/');
    return [momentOf(start), momentOf(end)];
};
/** Place and country: by their hooks, else split at the last comma. */
function readPlace(element) {
    const hooked = (name) => {
        const found = firstWithin(element, (inner) => attributeOf(inner, 'data-news') === name);
        return found ? wordsWithin(found) : '';
    };
    const [place, country] = [hooked('place'), hooked('country')];
    return place || country ? present({ place, country }) : placeOf(wordsWithin(element));
}
function placeOf(words) {
    const comma = /[,،、，][^,،、，]*$/.exec(words)?.index ?? 0;
    const [place, country] = [words.slice(0, comma).trim(), words.slice(comma + 1).trim()];
    return place && country ? { place, country } : present({ place: words });
}
/** `<b>Name</b>, role`: by tags, else split at the first comma if the rest reads as a role. */
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
function readEvent(entry, options) {
    const statuses = childrenWithin(entry, isStatus);
    const isApart = (element) => isStatus(element) || isPrevious(element);
    const times = childrenWithin(entry, isTime, isApart);
    const previous = firstWithin(entry, isPrevious);
    const [marked] = childrenWithin(entry, (element) => NAME.test(element.localName), isApart);
    const where = firstWithin(entry, (element) => attributeOf(element, 'data-news') === 'place');
    const [isOfDates, isOfStatus] = [among(times), among(statuses)];
    const skip = (element) => isOfDates(element) || isOfStatus(element) || element === where || element === previous;
    const title = marked
        ? wordsWithin(marked)
        : readParagraphs(entry.childNodes, { skip })
            .map((text) => text.map(wordsIn).join(''))
            .join(' ');
    const [start, end] = datesOf(entry, times, options);
    const words = marked ? title : title.replace(EDGES, '');
    if (!words)
        return undefined;
    const place = where && wordsWithin(where);
    const previousStart = previous && readDate(previous);
    return { title: words, ...present({ start, end, place, ...readStatus(entry, statuses, options), previousStart }) };
}
/** Reads the coordinates of a stop, longitude first; `undefined` if they are invalid. */
export function readCoordinates(words) {
    const [longitude, latitude] = words.split(/[,\s]+/).map(Number);
    const isPlace = words && Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;
    return isPlace ? [longitude, latitude] : undefined;
}
function wordsIn(inline) {
    if (typeof inline === 'string')
        return inline;
    return inline.type === 'line-break' ? ' ' : inline.content.map(wordsIn).join('');
}
const wordsOfFirst = ([first = []]) => first.map(wordsIn).join('').replace(EDGES, '');
/** Removes the commas and dashes around removed content from a text. */
function withoutEdges(text) {
    const first = typeof text[0] === 'string' ? [text[0].replace(/^[\s,،、，·|;:–—―-]+/, ''), ...text.slice(1)] : text;
    const last = first.at(-1);
    const whole = typeof last === 'string' && /^[\s,،、，·|;:–—―-]*$/.test(last) ? first.slice(0, -1) : first;
    return whole.some((inline) => wordsIn(inline).trim()) ? whole.filter((inline) => inline !== '') : [];
}
