import { link, webAddress } from './address.js';
import { anchor } from './anchor.js';
import { boolean, choice, isRecord, kindOf, list, number, readFields, record, string, verbatim, whole, wrongType, } from './field.js';
import { image, imageDisplay } from './image.js';
import { isInline, isRunOfInlines } from './inline-kinds.js';
import { itinerary } from './itinerary.js';
import { looseWords } from './loose-words.js';
import { moment } from './moment.js';
import { person } from './person.js';
import { pullQuote } from './pull-quote.js';
import { paragraphsOf } from '../text.js';
import { text } from './text.js';
import { ownValue } from '../own.js';
const cellRecord = record({
    /** The text of the cell. */
    content: text,
    /** Whether the cell is a header cell. */
    header: boolean,
    /** What a header cell applies to. */
    scope: choice('row', 'col', 'rowgroup', 'colgroup'),
    /** Number of columns that the cell covers. */
    colspan: whole(1, 1000),
    /** Number of rows that the cell covers. */
    rowspan: whole(1, 1000),
    /** Alignment of the text. */
    align: choice('start', 'center', 'end'),
});
/** A cell: its text alone, or an object. Empty cells are kept, so that the columns stay aligned. */
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
        // Checks at most 1,000 entries, because a hostile list may have a huge `length`.
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
const correction = record({
    /** Label of the notice, such as “Clarification”. The default is “Correction” in the language of the article. */
    kind: string,
    /** When the correction was made. */
    date: moment,
    /** The text of the correction. */
    content: text,
}, ['content']);
/** The corrections of an article, apart from its body. */
export const corrections = list(correction);
const mediaFields = {
    /** The recording in one or more file types. */
    sources: list(record({
        /** URL of the file. */
        src: webAddress,
        /** MIME type of the file. */
        type: string,
    }, ['src'])),
    /** Picture shown before playback. */
    poster: image,
    /** Title of the recording. */
    title: string,
    /** What the recording shows. */
    caption: text,
    /** Who made the recording. */
    credit: string,
    /** Length in seconds. */
    duration: number(0, 1_000_000),
    /** Subtitles and other timed text. */
    tracks: list(record({
        /** URL of the file, in WebVTT format. */
        src: webAddress,
        /** Kind of track, as in the `kind` attribute of the HTML element `track`. */
        kind: string,
        /** Language of the track. */
        language: string,
        /** Title of the track in the menu of the player. */
        label: string,
    }, ['src'])),
};
const media = record(mediaFields, ['sources']);
/** The blocks that hold no blocks, by type. */
export const flatBlocks = {
    /** A paragraph. */
    paragraph: record({
        /** The text. */
        content: text,
    }, ['content']),
    /** A heading within the body. */
    heading: record({
        /** Id of the heading. A link with the `href` `#` and this id leads to it. */
        id: anchor,
        /** The text. */
        content: text,
        /** Level of the heading: 2 for a section of the article, 3 and 4 for the sections within it. */
        level: whole(2, 4),
    }, ['content']),
    /** A quotation in the running text. It has the fields of a pull quote. */
    quote: pullQuote,
    /** A quotation set apart from the text. It has the fields of a pull quote. */
    'pull-quote': pullQuote,
    /** A picture. */
    figure: record({
        /** The picture. */
        image,
        /** Width of the picture relative to the text. */
        display: imageDisplay,
    }, ['image']),
    /** A strip of pictures. */
    gallery: record({
        /** The pictures in order. */
        images: list(image),
        /** Caption of the whole gallery. */
        caption: text,
    }, ['images']),
    /** A trip. It has the fields of an itinerary. */
    itinerary,
    /** Events in order. */
    timeline: record({
        /** Heading of the timeline. */
        title: string,
        /** The events. */
        entries: list(record({
            /** When it happened. */
            date: moment,
            /** Short title of the event. */
            title: string,
            /** What happened. */
            content: text,
        })),
    }, ['entries']),
    /** A summary in a few points. */
    'key-points': record({
        /** Heading of the list. */
        title: string,
        /** The points. */
        items: list(text),
    }, ['items']),
    /** A note to the reader, in small type. */
    note: record({
        /** Kind of note in your system. It is not shown. */
        kind: string,
        /** The text. */
        content: text,
    }, ['content']),
    /** A correction within the body. */
    correction,
    /** Links to other articles. */
    related: record({
        /** Heading of the list. */
        title: string,
        /** The links. */
        links: list(record({
            /** URL of the article. */
            url: link,
            /** Headline of the article. */
            title: string,
            /** Short label above the headline. */
            kicker: string,
            /** Summary of the article. */
            description: text,
            /** Picture of the article. */
            image,
        }, ['url'])),
    }, ['links']),
    /** An audio recording. */
    audio: media,
    /** A video. */
    video: media,
    /** Content of another site, such as a social media post. It is rendered as a link card and never loaded. */
    embed: record({
        /** Name of the site. */
        provider: string,
        /** URL of the content. */
        url: link,
        /** Title of the content. */
        title: string,
        /** Author of the content. */
        author: string,
        /** Text of the content. */
        text,
        /** Picture of the content. */
        image,
    }),
    /** Program code. */
    code: record({
        /** The code, with its white space. */
        text: verbatim,
        /** Programming language. It is not shown. */
        language: string,
    }, ['text']),
    /** A break between two sections of the text. */
    divider: record({}),
    /** Text of a block that is not supported. Readers of other formats produce it, so that no text is lost. */
    unknown: record({
        /** Type of the block in the source. It is not shown. */
        source: string,
        /** The text. */
        text: string,
    }),
};
/** The blocks that hold blocks, by type. Their fields are described in the interfaces above. */
export const nestingBlocks = {
    /** A list. */
    list: record({ ordered: boolean, start: whole(-1_000_000, 1_000_000), items }, ['items']),
    /** A table. */
    table: record({ caption: text, head, rows }, ['rows']),
    /** A box with additional information. */
    callout: record({ title: string, kind: string, content: blocks }, ['content']),
    /** An entry of a live blog. */
    update: record({ id: string, date: moment, title: string, authors: list(person), pinned: boolean, key: boolean, content: blocks }, ['content']),
};
/** The blocks that occur in JSON only, by type. The readers replace them by their content. */
export const sourceBlocks = {
    /** HTML of a content management system, read like children. Synchronous functions keep its text only. */
    html: record({ html: verbatim }, ['html']),
};
const blockFields = { ...flatBlocks, ...nestingBlocks };
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
        // Not spread into one call: engines limit the number of arguments, and a text may have more paragraphs.
        for (const block of readBlock(raw[index], entry) ?? [])
            read.push(block);
    }
    return read.length > 0 ? read : undefined;
}
const paragraphs = (content) => content && paragraphsOf(content).map((paragraph) => ({ type: 'paragraph', content: paragraph }));
function readBlock(raw, at) {
    if (typeof raw === 'string' || Array.isArray(raw) || isInline(raw))
        return paragraphs(text.read(raw, at));
    if (!isRecord(raw))
        return wrongType(at, 'a block', raw);
    const type = ownValue(raw, 'type');
    const content = type === 'html' ? readHtml(raw, at) : undefined;
    if (content)
        return content;
    const field = typeof type === 'string' ? ownValue(blockFields, type) : undefined;
    if (!field) {
        const source = typeof type === 'string' ? type.slice(0, 80) : kindOf(raw);
        const advice = source === 'html' ? ' Use readArticle of broadsheet/formats.' : '';
        at.report('unknown-type', `Unknown block type “${source}”; its text is kept.${advice}`);
        return [{ type: 'unknown', ...flatBlocks.unknown.read({ source, text: looseWords(raw, at).join('\n') }, at) }];
    }
    if (Object.hasOwn(nestingBlocks, type) && !at.nest()) {
        return looseWords(raw, at).flatMap((words) => paragraphs(text.read(words, at)) ?? []);
    }
    const value = field.read(raw, at);
    // `type` is assigned last, because other code may have added a property `type` to `Object.prototype`.
    return value && [Object.assign({ type }, value, { type })];
}
/** Reads the content of an HTML block; `undefined` if the caller has not read its HTML. */
function readHtml(raw, at) {
    const { html } = readFields(sourceBlocks.html.fields, raw, at) ?? {};
    const contents = at.options.html;
    const content = html === undefined ? undefined : contents?.get(html);
    if (html !== undefined)
        contents?.set(html, content);
    for (const { code, message } of content?.issues ?? [])
        at.report(code, message);
    return content && (readBlocks(content.blocks, at.at('html')) ?? []);
}
