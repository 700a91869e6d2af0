import type { XmlSource } from './shared/xml-source.js';

const ROOTS: readonly (readonly [root: RegExp, format: string])[] = [
  [/^(rss|rdf|channel)$/i, 'rss'],
  [/^(feed|entry)$/, 'atom'],
  [/^nitf$/i, 'nitf'],
  [/^(news(Item|Message)|(package|concept|knowledge|planning|catalog)Item|groupSet|contentSet)$/, 'newsml-g2'],
  [/^News(ML|Item|Component)$/, 'newsml'],
  [/^gpx$/, 'gpx'],
];

/** Which format a document of XML is in, by its root; `undefined` where none is known. */
export function recogniseXml(root: XmlSource): string | undefined {
  const name = root.name.replace(/^.*:/, '');
  if (name === 'rss' && isExport(root.first('channel'))) return 'wxr';
  // A piece of NewsML-G2 that holds nothing but a story.
  if (name === 'contentSet' && root.at('inlineXML', 'nitf').exists) return 'nitf';
  return ROOTS.find(([pattern]) => pattern.test(name))?.[1];
}

/** Feeds of WordPress may hold a post's id, but only an export says of what type it is. */
const isExport = (channel: XmlSource): boolean =>
  channel.first('wp:wxr_version', 'wp:base_site_url').exists || channel.at('item', 'wp:post_type').exists;
