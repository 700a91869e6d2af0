import { hasAll, isList, matches, type JsonSign, type XmlSign } from '../shared/format-sign.js';
import type { XmlSource } from '../shared/xml-source.js';

/** WordPress feeds may contain a post's id, but only an export contains its type. */
const isExport = (channel: XmlSource): boolean =>
  channel.first('wp:wxr_version', 'wp:base_site_url').exists || channel.at('item', 'wp:post_type').exists;

/** How each format in JSON is recognised. */
export const FEEDS_IN_JSON = {
  'json-feed': (value) =>
    matches(value.at('version'), /^https?:\/\/(www\.)?jsonfeed\.org\/version\//) ||
    (isList(value.at('items')) &&
      value
        .at('items')
        .list.slice(0, 5)
        .some((item) => hasAll(item, 'content_html') || hasAll(item, 'content_text'))),
} satisfies Readonly<Record<string, JsonSign>>;

/** The names of the formats in XML. */
export const FEEDS_IN_XML = ['wxr', 'rss', 'atom'] as const;

/** How each XML format is recognised, in the order of the tests. A separate table, because only the XML chunk needs it. */
export const FEEDS_ROOTS: Readonly<Record<(typeof FEEDS_IN_XML)[number], XmlSign>> = {
  wxr: (root, name) => name === 'rss' && isExport(root.first('channel')),
  rss: /^(rss|rdf|channel)$/i,
  atom: /^(feed|entry)$/,
};

/** Names of the formats in the help. */
export const FEEDS_HELP: Readonly<Record<keyof typeof FEEDS_IN_JSON | (typeof FEEDS_IN_XML)[number], string>> = {
  'json-feed': 'JSON Feed',
  wxr: 'WordPress exports (WXR)',
  rss: 'RSS',
  atom: 'Atom',
};
