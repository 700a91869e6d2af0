import type { Expected, Oracle } from '../oracle.js';
import { htmlWords, said } from '../raw.js';
import { childrenOf, elementAt, isoOf, rootOf, saidIn, textIn, wordsIn } from '../xml-raw.js';

const isPicture = (element: Element): boolean =>
  /^image\//.test(element.getAttribute('type') ?? '') || element.getAttribute('medium') === 'image';

const authorIn = (words: string): string =>
  /^\S+@\S+ \((.+)\)$/.exec(words)?.[1] ?? /^(.+) <\S+@\S+>$/.exec(words)?.[1] ?? words;

/** HTML, whether it is escaped or stands there as elements. */
const markupIn = (element: Element | undefined): string | undefined =>
  element &&
  htmlWords(
    element.children.length > 0
      ? element.innerHTML.replace(/<(\/?)\w+:/g, '<$1').replace(/<!\[CDATA\[|\]\]>/g, '')
      : element.textContent,
  );

function itemIn(item: Element): Expected {
  const content = childrenOf(item, 'content:encoded').find((child) => wordsIn(child));
  const authors = ['author', 'dc:creator', 'itunes:author'].map((name) =>
    childrenOf(item, name).flatMap((child) => wordsIn(child) ?? []),
  );
  return {
    headline: htmlWords(saidIn(item, 'title', 'dc:title', 'media:title')) || undefined,
    authors: (authors.find((list) => list.length > 0) ?? []).map((author) => htmlWords(authorIn(author)) || author),
    published: isoOf(saidIn(item, 'pubDate', 'dc:date')),
    body: said(markupIn(content ?? childrenOf(item, 'description')[0])),
    pictures: [...childrenOf(item, 'enclosure', 'media:content')]
      .filter((file) => isPicture(file) && !/gravatar/.test(file.getAttribute('url') ?? ''))
      .flatMap((file) => file.getAttribute('url') ?? []),
  };
}

const isAnything = ({ headline, body, pictures }: Expected): boolean =>
  headline !== undefined || (body?.length ?? 0) > 0 || (pictures?.length ?? 0) > 0;

function rss(_raw: unknown, _name: string, bytes: Uint8Array): Expected | undefined {
  const root = rootOf(textIn(bytes));
  const items = [...childrenOf(root, 'item'), ...childrenOf(elementAt(root, 'channel'), 'item')];
  // What has nothing but a link is shown as one, and what has nothing is not.
  const hasLink = (item: Element): boolean =>
    saidIn(item, 'link') !== undefined || childrenOf(item, 'media:thumbnail', 'enclosure', 'media:content').length > 0;
  return {
    entries: items
      .map((item) => ({ item, expected: itemIn(item) }))
      .filter(({ item, expected }) => isAnything(expected) || hasLink(item))
      .map(({ expected }) => expected),
  };
}

function atomText(element: Element | undefined): string | undefined {
  const type = element?.getAttribute('type') ?? '';
  if (!element || element.getAttribute('mode') === 'base64') return undefined;
  if (element.children.length > 0) return htmlWords(element.innerHTML.replace(/<(\/?)\w+:/g, '<$1'));
  return /html/.test(type) || element.getAttribute('mode') === 'escaped'
    ? htmlWords(element.textContent)
    : wordsIn(element);
}

function entryIn(entry: Element, feed: Element): Expected {
  const [content] = [...childrenOf(entry, 'content'), ...childrenOf(entry, 'summary')].filter((text) => wordsIn(text));
  const own = [entry, elementAt(entry, 'source'), feed]
    .map((place) => childrenOf(place, 'author'))
    .find((list) => list.length > 0);
  return {
    headline: atomText(childrenOf(entry, 'title')[0]) || undefined,
    authors: (own ?? []).flatMap((author) => saidIn(author, 'name') ?? []),
    published: isoOf(saidIn(entry, 'published', 'issued')),
    updated: saidIn(entry, 'published', 'issued') ? isoOf(saidIn(entry, 'updated', 'modified')) : undefined,
    body: said(atomText(content)),
  };
}

function atom(_raw: unknown, _name: string, bytes: Uint8Array): Expected | undefined {
  const root = rootOf(textIn(bytes));
  const entries = childrenOf(root, 'entry').filter(
    (entry) => saidIn(elementAt(entry, 'control'), 'app:draft') !== 'yes',
  );
  return {
    entries: entries.map((entry) => entryIn(entry, root!)).filter((entry) => isAnything(entry)),
  };
}

const FEED = /\.(xml|rss|atom|rdf)$/;
const startsWith = (root: RegExp) => (name: string, _raw: unknown, bytes: Uint8Array) =>
  FEED.test(name) && root.test(new TextDecoder('latin1').decode(bytes).replaceAll('\0', ''));
const isRss = startsWith(/<(rss|rdf:RDF|CHANNEL)[\s>]/);
const isAtom = startsWith(/<feed[\s>]/);

export const feeds: Oracle[] = [
  { format: 'rss', folder: 'rss', takes: isRss, expect: rss },
  { format: 'rss', folder: 'conformance-feeds/feedparser', takes: isRss, expect: rss },
  { format: 'rss', folder: 'conformance-feeds/feedvalidator', takes: isRss, expect: rss },
  { format: 'atom', folder: 'rss', takes: isAtom, expect: atom },
  { format: 'atom', folder: 'atom', takes: isAtom, expect: atom },
  { format: 'atom', folder: 'conformance-feeds/feedparser', takes: isAtom, expect: atom },
  { format: 'atom', folder: 'conformance-feeds/feedvalidator', takes: isAtom, expect: atom },
];
