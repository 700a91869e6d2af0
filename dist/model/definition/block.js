import { link, webAddress } from './address.js';
import { boolean, choice, isRecord, kindOf, list, number, record, string, verbatim, whole, wrongType, } from './field.js';
import { image, imageDisplay } from './image.js';
import { itinerary } from './itinerary.js';
import { moment } from './moment.js';
import { person } from './person.js';
import { pullQuote } from './pull-quote.js';
import { paragraphsOf } from '../text.js';
import { MARKS, text } from './text.js';
import { ownValue } from '../own.js';
const cellRecord = record({
    content: text,
    header: boolean,
    scope: choice('row', 'col', 'rowgroup', 'colgroup'),
    colspan: whole(1, 1000),
    rowspan: whole(1, 1000),
    align: choice('start', 'center', 'end'),
});
/** A cell: its text alone, or an object. An empty cell keeps its place. */
export const cell = {
    record: cellRecord,
    read(raw, at) {
        // An inline and a cell are both objects; only the inline has a type.
        if (isRecord(raw) && ownValue(raw, 'type') === undefined)
            return cellRecord.read(raw, at) ?? {};
        if (raw === null || raw === undefined || raw === '')
            return {};
        const content = text.read(raw, at);
        return content ? { content } : {};
    },
};
const row = list(cell);
const rows = {
    read(raw, at) {
        if (!Array.isArray(raw))
            return wrongType(at, 'a list of rows', raw);
        return list({
            read: (entry, place) => (Array.isArray(entry) ? row.read(entry, place) : wrongType(place, 'a row', entry)),
        }).read(raw, at);
    },
};
/** The head of a table: rows, or the cells of its only row. */
const head = {
    read(raw, at) {
        // No table is wider than this, and a list may say that it is endless.
        if (!Array.isArray(raw) || raw.slice(0, 1000).some(Array.isArray))
            return rows.read(raw, at);
        const only = row.read(raw, at);
        return only && [only];
    },
};
/** Blocks within a block: a text counts as its paragraphs. */
export const blocks = { read: readBlocks };
/** The items of a list: each a text or blocks. */
export const items = {
    read: (raw, at) => list({ read: readBlocks }).read(raw, at),
};
const correction = record({ kind: string, date: moment, content: text }, ['content']);
/** The corrections of an article, apart from its body. */
export const corrections = list(correction);
const mediaFields = {
    sources: list(record({ src: webAddress, type: string }, ['src'])),
    poster: image,
    title: string,
    caption: text,
    credit: string,
    duration: number(0, 1_000_000),
    tracks: list(record({ src: webAddress, kind: string, language: string, label: string }, ['src'])),
};
const media = record(mediaFields, ['sources']);
/** The blocks that hold no blocks, by type. */
export const flatBlocks = {
    paragraph: record({ content: text }, ['content']),
    heading: record({ content: text, level: whole(2, 4) }, ['content']),
    quote: pullQuote,
    'pull-quote': pullQuote,
    figure: record({ image, display: imageDisplay }, ['image']),
    gallery: record({ images: list(image), caption: text }, ['images']),
    itinerary,
    timeline: record({ title: string, entries: list(record({ date: moment, title: string, content: text })) }, [
        'entries',
    ]),
    'key-points': record({ title: string, items: list(text) }, ['items']),
    note: record({ kind: string, content: text }, ['content']),
    correction,
    related: record({
        title: string,
        links: list(record({ url: link, title: string, kicker: string, description: text, image }, ['url'])),
    }, ['links']),
    audio: media,
    video: media,
    embed: record({ provider: string, url: link, title: string, author: string, text, image }),
    code: record({ text: verbatim, language: string }, ['text']),
    divider: record({}),
    unknown: record({ source: string, text: string }),
};
/** The blocks that hold blocks, by type. */
export const nestingBlocks = {
    list: record({ ordered: boolean, start: whole(-1_000_000, 1_000_000), items }, ['items']),
    table: record({ caption: text, head, rows }, ['rows']),
    callout: record({ title: string, kind: string, content: blocks }, ['content']),
    update: record({ id: string, date: moment, title: string, authors: list(person), pinned: boolean, key: boolean, content: blocks }, ['content']),
};
const blockFields = { ...flatBlocks, ...nestingBlocks };
const INLINE_TYPES = new Set([...MARKS, 'link', 'time', 'span', 'line-break']);
function readBlocks(raw, at) {
    if (!at.enter())
        return undefined;
    if (!Array.isArray(raw) || isRunOfInlines(raw))
        return readBlock(raw, at);
    const read = [];
    for (let index = 0; index < raw.length; index++) {
        const entry = at.at(index);
        if (!entry.enter())
            break;
        // Not spread: an engine takes only so many arguments, and a text may have more paragraphs than that.
        for (const block of readBlock(raw[index], entry) ?? [])
            read.push(block);
    }
    return read.length > 0 ? read : undefined;
}
/** Whether a list is one text: words and inlines only. A list of strings alone is a list of paragraphs. */
function isRunOfInlines(raw) {
    let hasInline = false;
    for (const entry of raw) {
        if (isInline(entry))
            hasInline = true;
        else if (typeof entry !== 'string')
            return false;
    }
    return hasInline;
}
const isInline = (raw) => isRecord(raw) && INLINE_TYPES.has(ownValue(raw, 'type')) && !isCodeBlock(raw);
// `code` is an inline with content and a block with text.
const isCodeBlock = (raw) => ownValue(raw, 'type') === 'code' && ownValue(raw, 'content') === undefined;
const paragraphs = (content) => content && paragraphsOf(content).map((paragraph) => ({ type: 'paragraph', content: paragraph }));
function readBlock(raw, at) {
    if (typeof raw === 'string' || Array.isArray(raw) || isInline(raw))
        return paragraphs(text.read(raw, at));
    if (!isRecord(raw))
        return wrongType(at, 'a block', raw);
    const type = ownValue(raw, 'type');
    const field = typeof type === 'string' ? ownValue(blockFields, type) : undefined;
    if (!field) {
        const source = typeof type === 'string' ? type.slice(0, 80) : kindOf(raw);
        at.refuse('unknown-type', `“${source}” is no block; its words are kept.`);
        return [{ type: 'unknown', ...flatBlocks.unknown.read({ source, text: looseWords(raw, at).join('\n') }, at) }];
    }
    const value = field.read(raw, at);
    // A field that other code has added to Object.prototype may be called `type` too.
    return value && [Object.assign({ type }, value, { type })];
}
/** Every word in a value of no known shape, in order: an unknown block keeps them. */
function looseWords(raw, at, words = []) {
    if (typeof raw === 'string') {
        if (raw.trim())
            words.push(raw.trim());
    }
    else if (typeof raw === 'object' && raw !== null) {
        const keys = Array.isArray(raw) ? undefined : Object.keys(raw);
        const { length } = keys ?? raw;
        for (let index = 0; index < length; index++) {
            const key = keys?.[index] ?? index;
            if (typeof key === 'string' && NO_WORDS.test(key))
                continue;
            const entry = at.at(key);
            if (!entry.enter())
                break;
            looseWords(Reflect.get(raw, key), entry, words);
        }
    }
    return words;
}
/** Names of fields whose strings are for machines. */
const NO_WORDS = /^(type|id|url|href|src|language|direction|[$@_].*)$/;
