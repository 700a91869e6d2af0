import { ownValue } from './own.js';
/** How plain HTML marks rare blocks. `frame` marks the link to a page that was in a frame. */
const RARE_MARKS = 'audio callout correction embed frame gallery itinerary key-points media note pre related table timeline update video';
const rareMarks = new Set(RARE_MARKS.split(' '));
/** Whether an element with this tag, or with this value of `data-news`, is a rare block. */
export const isRareMark = (name) => rareMarks.has(name);
/** A field that is not shown: an identifier, a setting, or a URL that is shown as link text or as a player. */
export const HIDDEN = 0;
/** A field whose text is shown. */
export const TEXT = 1;
/** A field that is shown, but not as text: a picture, the files of a player, a position on the map. */
export const MEDIA = 2;
const person = { url: HIDDEN };
const cell = { scope: HIDDEN, align: HIDDEN };
// `alt` is shown only if the picture is not.
const captionedImage = {
    src: MEDIA,
    sources: HIDDEN,
    focus: HIDDEN,
    alt: HIDDEN,
};
const bareImage = {
    src: MEDIA,
    sources: HIDDEN,
    focus: HIDDEN,
    alt: HIDDEN,
    caption: HIDDEN,
    credit: HIDDEN,
};
const quote = {
    id: HIDDEN,
    sourceUrl: HIDDEN,
    language: HIDDEN,
    image: bareImage,
    verified: HIDDEN,
};
const event = { status: HIDDEN };
const leg = { mode: HIDDEN, status: HIDDEN };
const stop = {
    timeZone: HIDDEN,
    coordinates: MEDIA,
    meets: person,
    status: HIDDEN,
    events: event,
    legs: leg,
    stay: {},
    image: captionedImage,
    links: {},
    evidence: HIDDEN,
};
const media = {
    sources: MEDIA,
    poster: HIDDEN,
    tracks: HIDDEN,
};
/** How the fields of an itinerary are shown. */
export const ITINERARY_USES = {
    id: HIDDEN,
    language: HIDDEN,
    travellers: person,
    stops: stop,
};
/** How the fields of inlines are shown. Those that only mark their text have no other field. */
export const INLINE_USES = {
    link: { href: HIDDEN },
    time: { date: HIDDEN },
    span: { id: HIDDEN, language: HIDDEN, direction: HIDDEN },
};
/** How the fields of blocks and inlines are shown. */
export const ALL_USES = {
    ...INLINE_USES,
    paragraph: {},
    heading: { id: HIDDEN },
    quote,
    'pull-quote': quote,
    figure: { image: captionedImage, display: HIDDEN },
    gallery: { images: captionedImage },
    list: {},
    table: { head: cell, rows: cell },
    itinerary: ITINERARY_USES,
    timeline: {
        entries: {},
    },
    'key-points': {},
    callout: { kind: HIDDEN },
    note: { kind: HIDDEN },
    correction: {},
    update: {
        id: HIDDEN,
        // Of the authors of an entry only the names are shown.
        authors: { role: HIDDEN, organization: HIDDEN, url: HIDDEN },
    },
    related: {
        links: { image: bareImage },
    },
    audio: media,
    video: media,
    embed: { image: bareImage },
    code: { language: HIDDEN },
    divider: {},
    unknown: { source: HIDDEN },
};
/**
 * Lists the fields of an object with how each is shown.
 *
 * @param value - A block, an inline, or an object within one.
 * @param use - How the field that holds it is shown.
 * @param types - How the fields of blocks and inlines are shown.
 */
export function fieldsOf(value, use, types) {
    const { type = '' } = value;
    const uses = typeof use === 'object' ? use : (ownValue(types, type) ?? {});
    return Object.entries(value).map(([name, field]) => [
        name,
        field,
        // Neither the type of an object nor the zone of a moment is shown.
        name === 'type' || name === 'zone' ? HIDDEN : (ownValue(uses, name) ?? TEXT),
    ]);
}
