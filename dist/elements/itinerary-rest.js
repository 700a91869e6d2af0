import { copyMarkup, findElement, isFilled, textWithin } from '../decorate/copy.js';
import { drawBlocks, withParagraphs } from '../decorate/draw.js';
import { drawContext } from '../decorate/draw-context.js';
import { without } from '../decorate/quote-slots.js';
import { treeOf } from '../input/children-tree.js';
import { native } from '../input/native.js';
import { readItineraryMarkup } from '../markup/itinerary.js';
import { JOURNEY_FIELDS } from '../markup/journey.js';
import { isElement } from '../markup/tree.js';
import { itineraryContent } from '../model/content.js';
import { withItineraryAttributes } from '../model/with-attributes.js';
import { momentOf } from '../model/moment.js';
import { tagNamed } from '../model/tags.js';
import { elementWith, isBox } from '../plain/element.js';
import { drawInto } from './drawing.js';
import { nestedDataMessage } from './nested-data-message.js';
/** Content of the children that the itinerary model has no field for: by stop, and by list of stops for the whole. */
const rests = new WeakMap();
/** The link targets of place names. */
const placeLinks = new WeakMap();
/** Reads an itinerary from the children of an element. Content without a field is kept and drawn by `drawRest`. */
export function readItineraryChildren(host, url) {
    const issues = [];
    const root = treeOf(host);
    const entries = new Map();
    const model = readItineraryMarkup(root, { url, issues, onStop: (entry, stop) => entries.set(entry, stop) });
    if (!model)
        return { model, issues };
    const { stops, ...own } = model;
    const copy = (nodes, isSkipped) => copyMarkup([...nodes].filter((node) => !isSkipped(node)), treeReader(isSkipped), { url, nested: (name, node, content) => nestedWords(name, node, content, issues) });
    const keep = (key, rest) => {
        if (isFilled(rest))
            rests.set(key, rest);
    };
    for (const [entry, stop] of entries)
        keep(stop, keepStop(stop, copy([entry], () => false)));
    // A list is checked by its entries. An entry that is not a stop belongs to the whole itinerary.
    keep(stops, new Remainder(own).of(copy(root.childNodes, (node) => entries.has(node))));
    return { model, issues };
}
/** The attributes of Broadsheet elements that contain text, in reading order. */
const SPOKEN = 'quotation heading traveller traveller-role start end kicker headline standfirst byline dateline published updated image-alt caption credit attribution attribution-role source date'.split(' ');
/** The text of a Broadsheet element in a trip: that of its attributes, above its children. Data is reported. */
function nestedWords(name, node, content, issues) {
    const tag = tagNamed(name);
    if (!tag)
        return undefined;
    const valueOf = (attribute) => node.getAttribute(attribute)?.trim() ?? '';
    const lines = SPOKEN.filter(valueOf).map((attribute) => elementWith(attribute === 'quotation' ? 'blockquote' : 'p', {}, [valueOf(attribute)]));
    const box = elementWith('div', {}, [lines, content]);
    const isData = valueOf('src') || valueOf('data') || [...node.childNodes].some(isJson);
    if (isData && !isFilled([box]))
        issues.push({ code: 'withheld', path: tag, message: nestedDataMessage(name) });
    return box;
}
const isJson = (node) => isElement(node) && node.localName === 'script' && /json/i.test(node.getAttribute('type') ?? '');
/** The fields of a stop whose elements are known by their hooks. */
const MARKED_FIELDS = ['meets', 'events', ...JOURNEY_FIELDS];
/** Blocks that the text of a stop has no form for. */
const STRUCTURE = /^(aside|blockquote|details|dl|figure|ol|pre|table|ul)$/;
/**
 * Finds the content of an entry that its stop has no field for.
 *
 * If there is some, the text of the entry stays together, in order and in its blocks. The stop keeps its
 * dates, and its place and lists if these are separate elements.
 */
function keepStop(stop, [entry]) {
    if (typeof entry !== 'object')
        return [];
    const placeWords = wordsIn(`${stop.place ?? ''} ${stop.country ?? ''}`).join(' ');
    const isPlace = (node) => wordsIn(textWithin([node])).join(' ') === placeWords;
    const link = findElement(entry.content, (node) => node.tag === 'a' && (isPlace(node) || textWithin([node]).trim() === stop.place))?.attributes['href'];
    // A linked name counts as known only if the same link is drawn.
    const isPlain = (node) => !holdsMedia(node) && !findElement([node], ({ attributes: { href } }) => href !== undefined && href !== link);
    const links = new Set(link === undefined ? [] : [link]);
    const rest = new Remainder(stop, links).of([entry]);
    const fieldOf = ({ attributes }) => MARKED_FIELDS.find((name) => name === attributes['data-news']);
    const hasStructure = entry.content.some((node) => typeof node === 'object' && !fieldOf(node) && STRUCTURE.test(node.tag));
    if (link !== undefined)
        placeLinks.set(stop, link);
    if (!isFilled(rest) && !hasStructure)
        return [];
    const dates = knownFields(stop, /^date$/);
    // Dates that are free text, such as “on Thursday”.
    const bounds = ['start', 'end'];
    const said = new Set(bounds.flatMap((bound) => (stop[bound]?.date ? [] : (stop[bound]?.text ?? []))));
    const taken = new Set();
    const own = new Set();
    let isPlaceOwn = !placeWords;
    const take = (nodes, date) => {
        for (const node of nodes) {
            if (typeof node === 'string')
                continue;
            const field = fieldOf(node);
            if (isDated(node) && (isKnownDate(node, date, dates) || said.delete(textInElement(node))))
                taken.add(node);
            else if (field) {
                if (own.has(field) || !stop[field] || isFilled(new Remainder({ [field]: stop[field] }).of([node])))
                    continue;
                own.add(field);
                taken.add(node);
            }
            else if (!isPlaceOwn && isPlace(node) && isPlain(node) && !findElement(node.content, isDated)) {
                isPlaceOwn = true;
                taken.add(node);
            }
            else if (!STRUCTURE.test(node.tag))
                take(node.content, date);
        }
    };
    take(entry.content, entry.attributes['data-news-date'] ?? '');
    const left = withParagraphs(without(entry.content, taken));
    const [first] = left;
    if (!isPlaceOwn && first && isPlace(first) && isPlain(first)) {
        isPlaceOwn = true;
        left.shift();
    }
    if (!isPlaceOwn) {
        placeLinks.delete(stop);
        delete stop.place;
        delete stop.country;
    }
    for (const bound of bounds)
        if (said.has(stop[bound]?.text ?? ''))
            Reflect.deleteProperty(stop, bound);
    for (const field of MARKED_FIELDS)
        if (!own.has(field))
            Reflect.deleteProperty(stop, field);
    delete stop.purpose;
    delete stop.statusText;
    return left.flatMap((node) => (isBox(node) && isSaid(node) ? [withoutSeparator(node)] : []));
}
const textInElement = ({ content }) => textWithin(content).replace(/\s+/g, ' ').trim();
const holdsMedia = (node) => findElement([node], ({ tag }) => /^(img|audio|video)$/.test(tag)) !== undefined;
/** Whether a block contains text other than the separators around removed content. */
const isSaid = (node) => wordsIn(textWithin([node])).length > 0 || holdsMedia(node);
/** Removes the separator after removed content: `Lima – talks`. */
function withoutSeparator(node) {
    const [first] = node.content;
    if (node.tag !== 'p' || typeof first !== 'string')
        return node;
    return elementWith('p', node.attributes, [first.replace(/^[\s,،、，·|;:–—―-]+/, ''), node.content.slice(1)]);
}
/** The URL that the name of a stop's place links to. */
export const placeLink = (stop) => placeLinks.get(stop);
/** Reads the tree that the readers of markup take, without some of its nodes. */
const treeReader = (isSkipped) => ({
    typeOf: ({ nodeType }) => nodeType,
    textOf: ({ nodeValue }) => nodeValue ?? '',
    nameOf: (element) => element.localName,
    childrenOf: (node) => [...node.childNodes].filter((child) => !isSkipped(child)),
    hasAttributes: () => true,
    attributeOf: (element, name) => element.getAttribute(name),
});
/** Applies the attributes of an element to an itinerary read from its children. */
export function settleItinerary(children, attributes) {
    const { value: model, issues } = withItineraryAttributes(children?.model, attributes);
    return {
        drawable: model && { model },
        model,
        issues: [...(children?.issues ?? []), ...issues],
        content: model ? itineraryContent(model) : [],
    };
}
/** Draws the content of a stop, or of the list of stops, that the model has no field for; `undefined` if none. */
export function drawRest(key, document, context) {
    const rest = rests.get(key);
    if (!rest)
        return undefined;
    const box = native(document, 'createElement')('div');
    const drawn = drawBlocks(rest, drawContext({ ...context }, { isData: false }));
    drawInto(box, elementWith('div', { class: 'rest', part: 'rest' }, drawn));
    return box.firstChild;
}
const wordsIn = (text) => text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
/** The words of a model, and how often each occurs. */
function knownWords(model) {
    const known = new Map();
    const visit = (value) => {
        if (typeof value === 'string')
            for (const word of wordsIn(value))
                known.set(word, (known.get(word) ?? 0) + 1);
        else if (typeof value === 'object' && value !== null)
            Object.values(value).forEach(visit);
    };
    visit(model);
    return known;
}
/** The texts of some fields of a model, wherever these are. */
function knownFields(model, names) {
    const known = new Set();
    const visit = (value) => {
        if (typeof value !== 'object' || value === null)
            return;
        for (const [name, field] of Object.entries(value)) {
            if (names.test(name) && typeof field === 'string')
                known.add(field);
            else
                visit(field);
        }
    };
    visit(model);
    return known;
}
/** Finds content in plain HTML that is not in the model. */
class Remainder {
    #words;
    #links;
    #dates;
    /** Number of text pieces that were known. */
    #taken = 0;
    constructor(known, links = new Set()) {
        this.#words = knownWords(known);
        this.#links = new Set([...links, ...knownFields(known, /^(href|url|src|source)$/)]);
        this.#dates = knownFields(known, /^date$/);
    }
    /**
     * The nodes with additional content: the smallest blocks, so that sentences stay complete.
     *
     * @param date - the date, or the range of dates, that an element around the nodes has in an attribute
     */
    of(nodes, date = '') {
        const left = [];
        let run = [];
        const flush = () => {
            if (!this.#isKnown(run, date))
                left.push(elementWith('p', {}, run));
            run = [];
        };
        for (const node of nodes) {
            if (!isBox(node))
                run.push(node);
            else {
                flush();
                const holdsBoxes = node.content.some(isBox);
                if (holdsBoxes && !/^(table|figure|pre|audio|video|img|picture)$/.test(node.tag)) {
                    const before = this.#taken;
                    const inner = this.of(node.content, node.attributes['data-news-date'] ?? date);
                    // A node without known content is kept as a whole.
                    left.push(...(this.#taken === before && isFilled(inner) && node.tag !== 'li' ? [node] : inner));
                }
                else if (!this.#isKnown([node], date))
                    left.push(node.tag === 'li' ? elementWith('p', {}, node.content) : node);
            }
        }
        flush();
        return left;
    }
    /** Whether a run of text contains only known words; removes them from the count. Dates are drawn separately. */
    #isKnown(nodes, date) {
        if (!isFilled(nodes))
            return true;
        if (this.#holdsUnknown(nodes))
            return false;
        const own = wordsIn(textWithin(withoutDates(nodes, date, this.#dates)));
        const isKnown = own.every((word) => this.#words.get(word));
        if (isKnown)
            this.#taken++;
        if (isKnown)
            for (const word of own)
                this.#words.set(word, this.#words.get(word) - 1);
        return isKnown;
    }
    #holdsUnknown(nodes) {
        return nodes.some((node) => typeof node === 'object' &&
            ((/^(img|audio|video)$/.test(node.tag) && !this.#links.has(node.attributes['src'] ?? '')) ||
                (node.attributes['href'] !== undefined && !this.#links.has(node.attributes['href'])) ||
                this.#holdsUnknown(node.content)));
    }
}
const isDated = ({ tag, attributes }) => tag === 'time' || /^(dates|start|end)$/.test(attributes['data-news'] ?? '');
/** Nodes without the dates that are drawn separately; `outer` is the date in an attribute of an ancestor. */
const withoutDates = (nodes, outer, dates) => nodes.map((node) => {
    if (typeof node === 'string')
        return node;
    if (isDated(node) && isKnownDate(node, outer, dates))
        return ' ';
    return { ...node, content: withoutDates(node.content, node.attributes['data-news-date'] ?? outer, dates) };
});
/** Whether an element has a known date or range. Free text such as “soon” is compared as words. */
function isKnownDate({ attributes, content }, outer, dates) {
    const isKnown = (range) => range.split('/').every((bound) => dates.has(momentOf(bound)?.date ?? ''));
    const range = attributes['data-news-date'] ?? attributes['datetime'];
    if (range !== undefined)
        return isKnown(range);
    const inner = content.filter((node) => typeof node === 'object');
    if (inner.length > 0)
        return inner.every((node) => isKnownDate(node, outer, dates));
    // Where a platform has removed `<time>`, the date is in an attribute of the stop.
    if (attributes['data-news'] === 'dates' && outer)
        return isKnown(outer);
    return isKnown(content.filter((node) => typeof node === 'string').join(''));
}
