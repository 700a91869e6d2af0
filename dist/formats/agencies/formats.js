import { hasAll } from '../shared/format-sign.js';
/** How each format in JSON is recognised. */
export const AGENCIES_IN_JSON = {
    'ap-media': (value) => hasAll(value, 'api_version') && (hasAll(value.at('data'), 'item') || hasAll(value.at('data'), 'items')),
    ninjs: (value) => (hasAll(value, 'uri') || hasAll(value, 'guid')) &&
        ['versioncreated', 'versionCreated', 'firstcreated', 'eventDetails'].some((name) => hasAll(value, name)),
};
/** The names of the formats in XML. */
export const AGENCIES_IN_XML = ['nitf', 'newsml-g2', 'newsml'];
/** How each of these is recognised, in the order in which they are asked; apart, as only the chunk that parses XML needs it. */
export const AGENCIES_ROOTS = {
    // A piece of NewsML-G2 that holds nothing but a story.
    nitf: (root, name) => /^nitf$/i.test(name) || (name === 'contentSet' && root.at('inlineXML', 'nitf').exists),
    'newsml-g2': /^(news(Item|Message)|(package|concept|knowledge|planning|catalog)Item|groupSet|contentSet)$/,
    newsml: /^News(ML|Item|Component)$/,
};
/** What each is called in help. */
export const AGENCIES_HELP = {
    'ap-media': 'AP Media API (AP, PA)',
    ninjs: 'ninjs',
    nitf: 'NITF',
    'newsml-g2': 'NewsML-G2',
    newsml: 'NewsML 1',
};
