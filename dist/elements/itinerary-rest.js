import { readItineraryMarkup } from '../markup/itinerary.js';
import { treeOf } from '../input/children-tree.js';
import { momentOf } from '../model/moment.js';
/** What the children say beyond what the model of an itinerary holds: by stop, and by its list of stops for the whole. */
const rests = new WeakMap();
/** Reads an itinerary from the children of an element; what it has no field for is kept, and drawn by `drawRest`. */
export function readItineraryChildren(host, { url, issues }, tools) {
    const root = treeOf(host);
    const entries = new Map();
    const model = readItineraryMarkup(root, { url, issues, onStop: (entry, stop) => entries.set(entry, stop) });
    if (!model)
        return undefined;
    const { stops, ...own } = model;
    const keep = (key, tree, known) => {
        const rest = new Remainder(known, tools).of(tree);
        if (tools.isFilled(rest))
            rests.set(key, rest);
    };
    for (const [entry, stop] of entries)
        keep(stop, tools.copy([entry], () => false), stop);
    // The list is looked at by its entries; an entry that is no stop belongs to the whole.
    keep(stops, tools.copy(root.childNodes, (node) => entries.has(node)), own);
    return { model };
}
/** What is left of the children for a stop, or for the list of stops. */
export const restOf = (key) => rests.get(key);
const wordsIn = (text) => text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
/** The words of a model, and how often it has each. */
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
/** Finds what plain HTML says beyond what is known. */
class Remainder {
    #words;
    #links;
    #dates;
    #tools;
    constructor(known, tools) {
        this.#words = knownWords(known);
        this.#links = knownFields(known, /^(href|url)$/);
        this.#dates = knownFields(known, /^date$/);
        this.#tools = tools;
    }
    /** The nodes that say something more: the smallest blocks, so that their sentences stay whole. */
    of(nodes) {
        const { element } = this.#tools;
        const left = [];
        let run = [];
        const flush = () => {
            if (!this.#isKnown(run))
                left.push(element('p', run));
            run = [];
        };
        for (const node of nodes) {
            if (typeof node === 'string' || !node.isBox)
                run.push(node);
            else {
                flush();
                const holdsBoxes = node.content.some((inner) => typeof inner === 'object' && inner.isBox);
                if (holdsBoxes && !/^(table|figure|pre|audio|video|img|picture)$/.test(node.tag)) {
                    left.push(...this.of(node.content));
                }
                else if (!this.#isKnown([node]))
                    left.push(node.tag === 'li' ? element('p', node.content) : node);
            }
        }
        flush();
        return left;
    }
    /** Whether a run of text says only what is known, and takes its words from the count. Dates are drawn anew. */
    #isKnown(nodes) {
        const { isFilled, textWithin } = this.#tools;
        if (!isFilled(nodes))
            return true;
        if (this.#holdsUnknown(nodes))
            return false;
        const own = wordsIn(textWithin(withoutDates(nodes, this.#dates)));
        const isKnown = own.every((word) => this.#words.get(word));
        if (isKnown)
            for (const word of own)
                this.#words.set(word, this.#words.get(word) - 1);
        return isKnown;
    }
    #holdsUnknown(nodes) {
        return nodes.some((node) => typeof node === 'object' &&
            (/^(img|audio|video)$/.test(node.tag) ||
                (node.tag === 'a' && !this.#links.has(node.attributes['href'] ?? '')) ||
                this.#holdsUnknown(node.content)));
    }
}
/** Nodes without the dates that are drawn anew. */
const withoutDates = (nodes, dates) => nodes.map((node) => {
    if (typeof node === 'string')
        return node;
    const isDated = node.tag === 'time' || /^(dates|start|end)$/.test(node.attributes['data-news'] ?? '');
    return isDated && isKnownDate(node, dates) ? ' ' : { ...node, content: withoutDates(node.content, dates) };
});
/** Whether an element gives a date, or the bounds of a range, that is known; words such as “soon” are looked at as words. */
function isKnownDate({ attributes, content }, dates) {
    const given = attributes['data-news-date'] ?? attributes['datetime'];
    if (given !== undefined)
        return given.split('/').every((bound) => dates.has(momentOf(bound)?.date ?? ''));
    const inner = content.filter((node) => typeof node === 'object');
    return inner.length > 0
        ? inner.every((node) => isKnownDate(node, dates))
        : content.length > 0 && dates.has(momentOf(content.join(''))?.date ?? '');
}
