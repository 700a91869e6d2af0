import { base64Text } from '../shared/base64.js';
import { mediaOf } from './feed-media.js';
import { listed, peopleOf, textsOf, topicsOf, type FeedText } from './feed-text.js';
import type { Draft, LaterDraft, XmlFormatReader } from '../shared/format-reader.js';
import type { SourceValue } from '../shared/source-value.js';
import type { Html } from '../shared/pending-html.js';
import type { XmlSource } from '../shared/xml-source.js';

/** Reads Atom 1.0 and 0.3, a feed or one entry. @see https://www.rfc-editor.org/rfc/rfc4287 */
export const read: XmlFormatReader = (root) => {
  const isEntry = root.name === 'entry';
  const stated = isEntry ? root.first('source') : root;
  // Without xml:base, URLs are relative to the URL of the feed, which the feed itself may state.
  const self = linkOf(stated, /^self$/) ?? linkOf(stated, /^(alternate)?$/);
  const feed = stated.based(self);
  const entries = isEntry ? [root] : root.all('entry', 'item');
  if (entries.length === 0) {
    root.report('missing', `The feed “${(root.first('title').words ?? '').slice(0, 80)}” has no entries.`);
  }
  const drafts = entries.map((element): LaterDraft | undefined => {
    const entry = element.based(self);
    if (isWithheld(entry)) return undefined;
    return {
      get id() {
        return entry.said('id').words;
      },
      draftLater: () => articleOf(entry, feed),
    };
  });
  return { version: versionOf(root), entries: drafts };
};

function versionOf(root: XmlSource): string | undefined {
  const namespaces = [...(root.element?.attributes.values() ?? [])].join(' ');
  if (/purl\.org\/atom\/ns/i.test(namespaces)) return '0.3';
  return /2005\/Atom/i.test(namespaces) ? '1.0' : root.attribute('version').words;
}

const linksOf = (place: XmlSource, relation: RegExp): XmlSource[] =>
  place.all('link').filter((link) => relation.test(link.attribute('rel').words?.replace(/^.*[/#]/, '') ?? ''));

/** The URL of a link with a given relation. If there are several, the link to a web page is preferred. */
function linkOf(place: XmlSource, relation: RegExp): string | undefined {
  const links = linksOf(place, relation);
  const page = links.find((link) => /html/.test(link.attribute('type').words ?? 'html')) ?? links[0];
  return page?.address('href') ?? page?.link;
}

function isWithheld(entry: XmlSource): boolean {
  const draft = entry.first('app:control').first('app:draft');
  const isDraft = /^yes$/i.test(draft.words ?? '');
  if (isDraft) draft.report('withheld', 'A draft; not shown.');
  return isDraft;
}

function articleOf(entry: XmlSource, feed: XmlSource): Draft {
  const source = entry.first('source');
  const url = linkOf(entry, /^(alternate)?$/) ?? linkOf(entry, /^self$/);
  const group = entry.first('media:group');
  const content = entry.first('content');
  const texts: FeedText[] = [
    { at: content, blocks: blocksOf(content) },
    { at: entry.first('summary'), blocks: blocksOf(entry.first('summary')) },
    ...[group, entry].map((place) => place.said('media:description')).map((at) => ({ at, blocks: at.looseBlocks })),
  ];
  const { body, standfirst } = textsOf(texts);
  const media = mediaOf(entry, linksOf(entry, /^enclosure$/), texts[0]!.at.words ?? '');
  const title = wordsOf(entry.first('title'), 'words') ?? group.said('media:title').looseLine;
  const shown = [...body, ...media.blocks, ...relatedTo(entry, url)];
  const own = [entry, source, feed].map((place) => place.first('author').exists && place).find((place) => place);
  const [published, updated] = datesOf(entry);
  return {
    id: entry.said('id').words,
    headline: title,
    standfirst,
    authors: own ? peopleOf(own.all('author')) : [],
    published,
    updated,
    language: content.language ?? entry.language ?? feed.said('dc:language').value.language,
    url,
    image: media.image,
    // An entry that contains only a link becomes a list of related links.
    body:
      shown.length > 0 || title || standfirst || media.image || !url ? shown : [{ type: 'related', links: [{ url }] }],
    source: wordsOf(source.first('title'), 'words') ?? wordsOf(feed.first('title'), 'words'),
    copyright: [entry, source, feed].map((place) => wordsOf(place.first('rights', 'copyright'), 'words')).find(Boolean),
    license: linkOf(entry, /^license$/) ?? linkOf(feed, /^license$/),
    topics: topicsOf([
      ...entry
        .all('category')
        .map((topic) => topic.attribute('label').words ?? topic.attribute('term').words ?? topic.words),
      ...entry.all('dc:subject').map(({ looseLine }) => looseLine),
      ...[entry, group].flatMap((place) => place.all('media:keywords').flatMap(listed)),
    ]),
  };
}

function datesOf(entry: XmlSource): [published: unknown, updated: unknown] {
  const published = entry.said('published', 'issued', 'dcterms:issued', 'dc:date', 'created').value.date;
  const updated = entry.said('updated', 'modified').value.date;
  return published === undefined ? [updated, undefined] : [published, updated];
}

/** Links from an entry to its content, if that is in another file, and to related pages. */
function relatedTo(entry: XmlSource, url: string | undefined): Draft[] {
  const content = entry.first('content').address('src');
  const links = linksOf(entry, /^related$/).map((link) => ({
    url: link.address('href'),
    title: link.attribute('title').words,
  }));
  const all = [...(content ? [{ url: content, title: undefined }] : []), ...links];
  const others = all.filter((link) => link.url !== undefined && link.url !== url);
  return others.length > 0 ? [{ type: 'related', links: others }] : [];
}

const blocksOf = (text: XmlSource): Html | string | undefined => wordsOf(text, 'blocks');

/**
 * The text of an element, by its declared type: plain text, escaped HTML, XHTML elements or Base64. Many feeds declare no
 * type or a wrong one.
 */
function wordsOf(text: XmlSource, as: 'blocks' | 'words'): Html | string | undefined {
  const type = text.attribute('type').words?.toLowerCase() ?? '';
  const mode = text.attribute('mode').words?.toLowerCase() ?? '';
  const inForm = (value: SourceValue): Html | string | undefined =>
    as === 'blocks' ? value.looseBlocks : value.htmlWords;
  if (text.hasElements) return inForm(text.markup());
  const isCode = mode === 'base64' || (mode === '' && /^(application|image|audio|video)\/(?!.*(xml|html))/.test(type));
  if (isCode) {
    const decoded = base64Text(text.value.words ?? '');
    if (decoded !== undefined) return inForm(text.written(decoded));
    return text.report('unknown-type', `Content of type “${type.slice(0, 40)}” is not text; ignored.`);
  }
  if (as === 'words') return /html/.test(type) || mode === 'escaped' ? inForm(text.value) : text.looseLine;
  return text.value.looseBlocks;
}
