import type { Draft, DataOptions, FormatReader } from '../shared/format-reader.js';
import type { SourceValue } from '../shared/source-value.js';

/**
 * Reads data of Contentful: a rich-text document, an entry, a query response with its linked entries, or the export of
 * a space in all its languages. @see https://www.contentful.com/developers/docs/concepts/rich-text/
 */
export const read: FormatReader = (value, options) => {
  if (isDocument(value)) return { entries: [{ body: blocksOf(value, { find: () => undefined, locale: '' }) }] };
  const entries = value.first('items', 'entries').list;
  const all = entries.length > 0 ? entries : value.list;
  const space = spaceOf(value, all, options);
  const authors = new Set(all.flatMap((entry) => fieldOf(entry, space, ...AUTHOR).list.map(idOf)));
  return { entries: all.map((entry) => entryOf(entry, space, authors)) };
};

/** The linked entries and assets in the data, and the language to read. */
interface Space {
  readonly find: (link: SourceValue) => SourceValue | undefined;
  readonly locale: string;
}

const AUTHOR = ['author', 'authors', 'byline'];
const HEADLINE = ['headline', 'title', 'name'];
const SUMMARY = ['standfirst', 'subtitle', 'description', 'excerpt', 'summary', 'lead', 'intro'];
const TEXT = ['body', 'content', 'text', 'article', 'articleBody'];
const PICTURE = ['heroImage', 'image', 'mainImage', 'featuredImage', 'coverImage'];
const DATE = ['publishDate', 'publishedAt', 'publishedDate', 'datePublished', 'date'];
const TOPICS = ['tags', 'topics', 'keywords', 'categories'];
const OTHERS = ['url', 'canonicalUrl', 'section', 'category'];
const KNOWN = [AUTHOR, HEADLINE, SUMMARY, TEXT, PICTURE, DATE, TOPICS, OTHERS].flat();
const LOCALE = /^([a-z]{2}|[a-z]{2,3}(-[a-z\d]{2,8})+)$/i;
const isDocument = (value: SourceValue): boolean => value.at('nodeType').words === 'document';
const idOf = (value: SourceValue): string => value.at('sys', 'id').words ?? '';
const keyOf = (kind: SourceValue, value: SourceValue): string => `${kind.words} ${idOf(value)}`;

function spaceOf(source: SourceValue, entries: readonly SourceValue[], { language }: DataOptions): Space {
  const included = source.at('includes').entries.flatMap(({ list }) => list);
  const known = new Map(
    [...entries, ...included, ...source.at('assets').list].map((thing) => [
      keyOf(thing.at('sys', 'type'), thing),
      thing,
    ]),
  );
  const values = entries.flatMap((entry) => entry.at('fields').fields.map(([, value]) => value));
  const locales = [...new Set(values.filter(isLocalised).flatMap((value) => value.fields.map(([name]) => name)))];
  const main = source
    .at('locales')
    .list.find((one) => one.at('default').isTrue)
    ?.at('code').words;
  const locale = [language, main].find((tag) => tag && locales.includes(tag)) ?? locales[0] ?? '';
  if (locales.length > 1) {
    source.report(
      'unknown-type',
      `The data has several languages (${locales.join(', ').slice(0, 200)}); only ${locale} is read.`,
    );
  }
  return { locale, find: (link) => known.get(keyOf(link.at('sys', 'linkType'), link)) };
}

/** Whether an object contains a value for each language: `{ "en-US": … }`. */
const isLocalised = (value: SourceValue): boolean =>
  value.fields.length > 0 && value.fields.every(([name]) => LOCALE.test(name));

/** The first field found under the given names, in the chosen language or else in any language. */
function fieldOf(entry: SourceValue, { locale }: Space, ...names: readonly string[]): SourceValue {
  const value = entry.at('fields').first(...names);
  if (!isLocalised(value)) return value;
  return value.at(locale).exists ? value.at(locale) : value.fields[0]![1];
}

function entryOf(entry: SourceValue, space: Space, authors: ReadonlySet<string>): Draft | undefined {
  const sys = entry.at('sys');
  if (sys.at('archivedVersion').exists) return sys.report('withheld', 'This entry is archived, so it is not shown.');
  // Only the management API has `version`. There, an entry that was never published is a draft.
  if (sys.at('version').exists && !sys.first('publishedVersion', 'publishedAt').exists) {
    return sys.report('withheld', 'This entry is not published, so it is not shown.');
  }
  if (authors.has(idOf(entry)))
    return entry.report('unknown-type', 'This entry is the author of another entry, not an article; ignored.');
  const field = (...names: readonly string[]): SourceValue => fieldOf(entry, space, ...names);
  const isText = (value: SourceValue): boolean => isDocument(value) || isDocument(value.at('json'));
  const summary = field(...SUMMARY);
  const rest = entry.at('fields').fields.map(([name]) => name);
  const name = field(...TEXT).exists ? '' : rest.find((one) => !KNOWN.includes(one) && isText(field(one)));
  const text = name ? field(name) : field(...TEXT);
  entry.at('fields').reportFieldsBut([...KNOWN, name ?? '']);
  const date = field(...DATE);
  const picture = field(...PICTURE);
  const image = picture.exists ? imageOf(picture, space) : undefined;
  return {
    id: idOf(entry),
    headline: field(...HEADLINE).words,
    standfirst: isText(summary) ? linesOf(summary, space) : summary.words,
    authors: field(...AUTHOR).list.flatMap((author) => personOf(author, space) ?? []),
    published: (date.exists ? date : sys.first('firstPublishedAt', 'createdAt')).date,
    updated: sys.first('publishedAt', 'updatedAt').date,
    language: space.locale || sys.at('locale').language,
    url: field('url', 'canonicalUrl').address,
    section: field('section', 'category').words,
    image: image?.['src'] === undefined ? undefined : image,
    body: [
      image && image['src'] === undefined ? picture.figure(image) : undefined,
      ...(isText(text) ? blocksOf(text.at('json').exists ? text.at('json') : text, space) : [text.looseBlocks]),
    ],
    topics: field(...TOPICS).list.map((tag) => tag.words),
  };
}

function personOf(author: SourceValue, space: Space): Draft | string | undefined {
  const entry = author.at('sys').exists ? space.find(author) : undefined;
  const name = author.words ?? (entry && fieldOf(entry, space, 'name', 'fullName', 'title').words);
  return (
    name ?? author.report('missing', 'The author is only a reference to an entry that is not in the data; ignored.')
  );
}

function imageOf(link: SourceValue, space: Space): Draft {
  const asset = link.at('fields').exists ? link : space.find(link);
  const file = asset && fieldOf(asset, space, 'file');
  const size = file?.at('details', 'image');
  return {
    src: file?.at('url').address ?? link.at('url').address,
    width: size?.at('width').pixels,
    height: size?.at('height').pixels,
    alt: (asset ? fieldOf(asset, space, 'description') : link.at('description')).words,
  };
}

const MARKS: Readonly<Record<string, string>> = {
  bold: 'strong',
  italic: 'emphasis',
  code: 'code',
  superscript: 'superscript',
  subscript: 'subscript',
};

const typeOf = (value: SourceValue): string => value.at('nodeType').words ?? '';
const contentOf = (value: SourceValue): SourceValue[] => value.at('content').list;
const isInline = (value: SourceValue): boolean => /^(text|.*hyperlink)$/.test(typeOf(value));

function richTextOf(value: SourceValue, space: Space): unknown[] {
  return contentOf(value).flatMap((node) => {
    const type = typeOf(node);
    if (type === 'text') return marked(node);
    const inner = richTextOf(node, space);
    const target = node.at('data', 'target');
    if (type === 'hyperlink') return linked(node.at('data', 'uri').address, inner);
    if (/^(asset|entry|resource)-hyperlink$/.test(type)) {
      const found = space.find(target);
      const href = found && (fieldOf(found, space, 'file').at('url').address ?? fieldOf(found, space, 'url').address);
      if (!href) node.report('missing', 'The target of this link is not in the data; its text is kept.');
      return linked(href, inner);
    }
    if (/^embedded-/.test(type)) {
      const found = space.find(target);
      const words = found && fieldOf(found, space, 'title', 'name', 'text').words;
      node.report(
        words ? 'unknown-type' : 'missing',
        'The text embeds an entry that cannot be shown; only its title is kept, if there is one.',
      );
      return words ? [words] : [];
    }
    return inner;
  });
}

const linked = (href: string | undefined, content: unknown[]): unknown[] =>
  href === undefined || content.length === 0 ? content : [{ type: 'link', href, content }];

function marked(node: SourceValue): unknown[] {
  const { raw } = node.at('value');
  if (typeof raw !== 'string' || !raw) return [];
  const lines: unknown[] = raw
    .split(/\r?\n/)
    .flatMap((line, index) => (index > 0 ? [{ type: 'line-break' }, line] : line));
  return node.at('marks').list.reduce(
    (content, mark) => {
      const type = mark.at('type').words ?? '';
      if (Object.hasOwn(MARKS, type)) return [{ type: MARKS[type], content }];
      mark.report('unknown-type', `Unknown mark “${type.slice(0, 40)}”; its text is kept.`);
      return content;
    },
    lines.filter((line) => line !== ''),
  );
}

/** Joins the text of several blocks. */
function linesOf(value: SourceValue, space: Space): unknown[] {
  const hasBlocks = contentOf(value).some((node) => contentOf(node).length > 0 && typeOf(node) !== 'hyperlink');
  const texts = hasBlocks ? contentOf(value).map((node) => linesOf(node, space)) : [richTextOf(value, space)];
  return texts.filter((text) => text.length > 0).flatMap((text, index) => (index > 0 ? ['\n\n', ...text] : text));
}

const blocksOf = (value: SourceValue, space: Space): unknown[] =>
  contentOf(value).flatMap((node) => blockOf(node, space) ?? []);

function blockOf(node: SourceValue, space: Space): unknown {
  const type = typeOf(node);
  const [, level] = /^heading-([1-6])$/.exec(type) ?? [];
  if (level || type === 'paragraph') {
    const content = richTextOf(node, space);
    if (content.length === 0) return undefined;
    return level ? { type: 'heading', level: Math.min(Math.max(Number(level), 2), 4), content } : { type, content };
  }
  if (/^(un)?ordered-list$/.test(type)) {
    return {
      type: 'list',
      ordered: type === 'ordered-list',
      items: contentOf(node).map((item) => blocksOf(item, space)),
    };
  }
  if (type === 'blockquote') return { type: 'quote', quotation: linesOf(node, space) };
  if (type === 'hr') return { type: 'divider' };
  if (type === 'table') {
    const rows = contentOf(node).map((row) =>
      contentOf(row).map((cell) => ({
        content: linesOf(cell, space),
        header: typeOf(cell) === 'table-header-cell' || undefined,
      })),
    );
    const isHead = (row: (typeof rows)[number]): boolean => row.every(({ header }) => header);
    const end = rows.findIndex((row) => !isHead(row));
    return { type, head: end > 0 ? rows.slice(0, end) : undefined, rows: end > 0 ? rows.slice(end) : rows };
  }
  if (/^embedded-/.test(type)) return embedded(node, space);
  const inner = contentOf(node);
  if (isInline(node) || inner.some(isInline)) {
    if (!isInline(node)) node.report('unknown-type', `Unknown node “${type.slice(0, 40)}”; its text is kept.`);
    const content = richTextOf(isInline(node) ? node.replaced({ content: [node.raw] }) : node, space);
    return content.length > 0 ? { type: 'paragraph', content } : undefined;
  }
  if (inner.length === 0) return node.unknown(type);
  node.report('unknown-type', `Unknown node “${type.slice(0, 40)}”; its content is kept.`);
  return { type: 'callout', kind: type, content: blocksOf(node, space) };
}

/** A picture, recording or other entry embedded in the text. */
function embedded(node: SourceValue, space: Space): unknown {
  const target = node.at('data', 'target');
  const found = target.at('fields').exists ? target : space.find(target);
  if (!found) {
    node.report('missing', 'The target of this reference is not in the data; ignored.');
    return { type: 'unknown', source: typeOf(node) };
  }
  const file = fieldOf(found, space, 'file');
  const title = fieldOf(found, space, 'title', 'name').words;
  const [, kind] = /^(image|audio|video)\//.exec(file.at('contentType').words ?? '') ?? [];
  if (kind === 'image') return node.figure({ ...imageOf(found, space), caption: title });
  const url = file.at('url').address ?? fieldOf(found, space, 'url', 'link').address;
  if (kind) return { type: kind, sources: [{ src: url, type: file.at('contentType').words }], title };
  if (url) return { type: 'embed', url, title, text: fieldOf(found, space, 'description', 'caption').words };
  return found.at('fields').unknown(found.at('sys', 'contentType', 'sys', 'id').words ?? 'entry');
}
