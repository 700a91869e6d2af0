import { hasAll, isList } from '../shared/format-sign.js';
/** Fields that, beside an id, only ninjs and the items of Superdesk have. */
const IN_NINJS = /^(versioncreated|versionCreated|firstcreated|firstCreated|contentcreated|contentCreated|pubstatus|pubStatus|eventDetails|(headline|body|description)_(main|text|html|xhtml|nitf|richtext|caption|lead|summary))$/;
/** Lists of wordings, which are objects in formats of others. */
const LISTS_IN_NINJS = /^(headlines|bodies|descriptions)$/;
/** Whether an object is an item of ninjs or Superdesk: only its id is required. */
const isNinjs = (value) => ['uri', 'guid', '_id'].some((name) => hasAll(value, name)) &&
    !value.at('content_elements').exists &&
    value.fields.some(([name, field]) => field.exists && (IN_NINJS.test(name) || (LISTS_IN_NINJS.test(name) && isList(field))));
/** How each format in JSON is recognised. */
export const AGENCIES_IN_JSON = {
    'ap-media': (value) => hasAll(value, 'api_version') && (hasAll(value.at('data'), 'item') || hasAll(value.at('data'), 'items')),
    // An item, or a page of items: `item` with a total in ninjs, `_items` in Superdesk.
    ninjs: (value) => isNinjs(value) || ['item', 'items', '_items'].some((name) => isList(value.at(name)) && isNinjs(value.at(name, 0))),
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
