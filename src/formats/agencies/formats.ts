import { hasAll, isList, type JsonSign, type XmlSign } from '../shared/format-sign.js';
import type { SourceValue } from '../shared/source-value.js';

/** Fields that occur, together with an id, only in ninjs and in Superdesk items. */
const IN_NINJS =
  /^(versioncreated|versionCreated|firstcreated|firstCreated|contentcreated|contentCreated|pubstatus|pubStatus|eventDetails|(headline|body|description)_(main|text|html|xhtml|nitf|richtext|caption|lead|summary))$/;
/** Fields that are lists in ninjs. Other formats have objects under these names. */
const LISTS_IN_NINJS = /^(headlines|bodies|descriptions)$/;

/** Whether an object is a ninjs or Superdesk item. Only the id is a required field of ninjs, so other fields are tested too. */
const isNinjs = (value: SourceValue): boolean =>
  ['uri', 'guid', '_id'].some((name) => hasAll(value, name)) &&
  !value.at('content_elements').exists &&
  value.fields.some(
    ([name, field]) => field.exists && (IN_NINJS.test(name) || (LISTS_IN_NINJS.test(name) && isList(field))),
  );

/** How each format in JSON is recognised. */
export const AGENCIES_IN_JSON = {
  'ap-media': (value) =>
    hasAll(value, 'api_version') && (hasAll(value.at('data'), 'item') || hasAll(value.at('data'), 'items')),
  // One item, or a page of search results: `item` with a total in ninjs, `_items` in Superdesk.
  ninjs: (value) =>
    isNinjs(value) || ['item', 'items', '_items'].some((name) => isList(value.at(name)) && isNinjs(value.at(name, 0))),
} satisfies Readonly<Record<string, JsonSign>>;

/** The names of the formats in XML. */
export const AGENCIES_IN_XML = ['nitf', 'newsml-g2', 'newsml'] as const;

/** How each XML format is recognised, in the order of the tests. A separate table, because only the XML chunk needs it. */
export const AGENCIES_ROOTS: Readonly<Record<(typeof AGENCIES_IN_XML)[number], XmlSign>> = {
  // A NewsML-G2 `contentSet` whose only content is a story.
  nitf: (root, name) => /^nitf$/i.test(name) || (name === 'contentSet' && root.at('inlineXML', 'nitf').exists),
  'newsml-g2': /^(news(Item|Message)|(package|concept|knowledge|planning|catalog)Item|groupSet|contentSet)$/,
  newsml: /^News(ML|Item|Component)$/,
};

/** Names of the formats in the help. */
export const AGENCIES_HELP: Readonly<Record<keyof typeof AGENCIES_IN_JSON | (typeof AGENCIES_IN_XML)[number], string>> =
  {
    'ap-media': 'AP Media API (AP, PA)',
    ninjs: 'ninjs',
    nitf: 'NITF',
    'newsml-g2': 'NewsML-G2',
    newsml: 'NewsML 1',
  };
