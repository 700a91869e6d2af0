import { readFlag, readLink, readMoment, readPicture, readText, readWords, } from './attribute-text.js';
import { isForeignAttribute } from './global-attributes.js';
import { withoutPrototype } from './own.js';
import { THEME_NAMES } from './theme-names.js';
/**
 * Completes a table: adds the property name to each entry. Done once, because attributes are read in every update of an
 * element. Entries do not inherit from `Object.prototype`, to which a page may have added names.
 */
const table = (attributes) => Object.fromEntries(Object.entries(attributes).map(([name, attribute]) => {
    const property = name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
    return [name, withoutPrototype({ property, ...attribute })];
}));
const LOOK = { isLook: true };
const HEADING_LEVEL = { values: ['1', '2', '3', '4', '5', '6', 'none'], isNumeric: true, isLook: true };
const WORDS = { read: readWords };
const TEXT = { read: readText };
const MOMENT = { read: readMoment };
/** Attributes of every element. */
const COMMON = {
    src: {},
    format: {},
    pick: { isNumeric: true },
    data: { property: 'dataText' },
    loading: { values: ['lazy', 'eager'] },
    theme: { values: THEME_NAMES, isLook: true },
    locale: LOOK,
    'time-zone': LOOK,
    mirror: { isBoolean: true },
};
/** The attributes of `<news-article>`; `src`, `alt`, `caption` and `credit` are fields of its lead picture. */
export const NEWS_ARTICLE_ATTRIBUTES = /* @__PURE__ */ table({
    ...COMMON,
    headline: WORDS,
    kicker: WORDS,
    standfirst: TEXT,
    byline: WORDS,
    dateline: WORDS,
    published: MOMENT,
    // The property is not named `updated`, because the base class has a method of that name.
    updated: { ...MOMENT, property: 'updatedOn', field: 'updated' },
    image: { field: 'src', read: readPicture },
    'image-alt': { ...WORDS, field: 'alt' },
    caption: TEXT,
    credit: WORDS,
    source: WORDS,
    url: { read: readLink },
    display: { values: ['full', 'excerpt', 'card'], isLook: true },
    'heading-level': HEADING_LEVEL,
    now: LOOK,
});
/** The attributes of `<pull-quote>`. */
export const PULL_QUOTE_ATTRIBUTES = /* @__PURE__ */ table({
    ...COMMON,
    quotation: TEXT,
    attribution: WORDS,
    'attribution-role': { ...WORDS, field: 'role' },
    source: WORDS,
    'source-url': { read: readLink },
    date: MOMENT,
    repeats: { isBoolean: true, isLook: true, read: readFlag },
    variant: { values: ['inline', 'supporting', 'showcase'], isLook: true },
});
/** The attributes of `<itinerary-card>`. */
export const ITINERARY_CARD_ATTRIBUTES = /* @__PURE__ */ table({
    ...COMMON,
    heading: { ...WORDS, field: 'title' },
    traveller: WORDS,
    'traveller-role': { ...WORDS, field: 'role' },
    start: MOMENT,
    end: MOMENT,
    'heading-level': HEADING_LEVEL,
    variant: { values: ['timeline', 'compact'], isLook: true },
    now: LOOK,
});
/** The attributes of all elements, by tag. */
export const ELEMENT_ATTRIBUTES = {
    'news-article': NEWS_ARTICLE_ATTRIBUTES,
    'pull-quote': PULL_QUOTE_ATTRIBUTES,
    'itinerary-card': ITINERARY_CARD_ATTRIBUTES,
};
/** The property of an attribute in one of the tables, which name it for every entry. */
export const propertyOf = ({ property }) => property;
/** Whether an attribute is valid on a Broadsheet element. */
export const isKnownAttribute = (tag, name) => Object.hasOwn(ELEMENT_ATTRIBUTES[tag], name) || isForeignAttribute(name);
