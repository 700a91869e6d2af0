import type { Draft, FormatReader } from '../shared/format-reader.js';
import type { SourceValue } from '../shared/source-value.js';

/**
 * Reads Portable Text, the format of Sanity and others: a list of blocks, one block, documents that contain such lists, or
 * a query response with such documents. @see https://www.portabletext.org/specification/
 */
export const read: FormatReader = (value) => {
  const found = value.at('result').exists ? value.at('result') : value;
  const isText = Array.isArray(found.raw) && (found.list.some(isBlock) || !found.list.some(isDocument));
  return { entries: isText ? [{ body: blocksOf(found.list) }] : found.list.map(documentOf) };
};

const typeOf = (value: SourceValue): string => value.at('_type').words ?? '';
const isPicture = (value: SourceValue): boolean => /image|photo|picture|figure/i.test(typeOf(value));
const isBlock = (value: SourceValue): boolean => typeOf(value) === 'block' || Array.isArray(value.at('children').raw);
const isRun = (value: SourceValue): boolean =>
  value.list.some((entry) => isBlock(entry) || (Array.isArray(value.raw) && entry.at('_type').exists));
const isDocument = (value: SourceValue): boolean =>
  value.at('_id').exists || (!isBlock(value) && value.at('title').exists);
/** The text field of a document: by common names, or else any field with Portable Text. */
const listOf = (source: SourceValue): SourceValue | undefined => {
  const named = source.first('body', 'content', 'text', 'blocks', 'input');
  return isRun(named) ? named : source.fields.find(([, value]) => value.list.some(isBlock))?.[1];
};

const SUMMARY = ['standfirst', 'subtitle', 'dek', 'excerpt', 'summary', 'description'];
const PICTURE = ['mainImage', 'image', 'heroImage', 'coverImage', 'cover', 'poster'];
const OTHERS =
  'headline title name authors author publishedAt publishDate datePublished date updatedAt language lang url section category categories tags topics keywords body content text'.split(
    ' ',
  );
const KNOWN = [...SUMMARY, ...PICTURE, ...OTHERS];

function documentOf(source: SourceValue): Draft | undefined {
  if (isBlock(source)) return { body: blocksOf([source]) };
  const text = listOf(source);
  const summary = source.first(...SUMMARY);
  const picture = source.first(...PICTURE);
  const name = source.fields.find(([, value]) => value.raw === text?.raw)?.[0] ?? '';
  if (isDocument(source)) source.reportFieldsBut([...KNOWN, name]);
  const image = picture.fields.length > 0 ? imageOf(picture) : undefined;
  const category = source.first('section', 'category', 'categories').list[0];
  return {
    id: source.at('_id').words,
    headline: source.first('headline', 'title', 'name').words,
    standfirst: summary.list.some(isBlock) ? linesOf(summary) : summary.words,
    authors: source.first('authors', 'author').list.flatMap((author) => personOf(author) ?? []),
    published: source.first('publishedAt', 'publishDate', 'datePublished', 'date').date,
    updated: source.first('updatedAt', '_updatedAt').date,
    language: source.first('language', '__i18n_lang', 'lang').language,
    url: source.at('url').address,
    section: category?.first('title', 'name').words ?? category?.words,
    image: image?.['src'] === undefined ? undefined : image,
    body: [
      picture.exists && image?.['src'] === undefined ? picture.figure(image ?? {}) : undefined,
      ...(text ? blocksOf(text.list) : [source.first('body', 'content', 'text').plainBlocks]),
    ],
    topics: source
      .first('tags', 'topics', 'keywords')
      .list.map((tag) => tag.first('title', 'name', 'label').words ?? tag.words),
  };
}

function personOf(value: SourceValue): Draft | string | undefined {
  const name = value.first('name', 'title').words ?? value.words;
  if (name === undefined) return value.report('missing', 'This author is only a reference; ignored.');
  return { name, role: value.first('role', 'jobTitle').words, url: value.at('url').address };
}

const DECORATORS: Readonly<Record<string, string>> = {
  strong: 'strong',
  bold: 'strong',
  em: 'emphasis',
  italic: 'emphasis',
  code: 'code',
  sub: 'subscript',
  sup: 'superscript',
  highlight: 'mark',
  mark: 'mark',
};
/** Nesting order of decorators, outermost first. Annotations, such as links, are outside all of them. */
const NESTING = ['strong', 'em', 'code', 'underline', 'strike-through'];

/** Maximum number of marks of a span, because computing their nesting takes time. */
const MAX_MARKS = 16;
const marksOf = (span: SourceValue): string[] => [
  ...new Set(
    span
      .at('marks')
      .list.slice(0, MAX_MARKS)
      .flatMap(({ words }) => words ?? []),
  ),
];

/** Converts the spans of a block to inline text. A mark shared by adjacent spans becomes one inline around all of them. */
function spansOf(block: SourceValue): unknown[] {
  const notes = new Map(block.at('markDefs').list.map((note) => [note.at('_key').words ?? '', note]));
  const told = new Set<string>();
  const nest = (spans: readonly { readonly span: SourceValue; readonly marks: readonly string[] }[]): unknown[] => {
    const text: unknown[] = [];
    for (let start = 0; start < spans.length;) {
      const { span, marks } = spans[start]!;
      const runs = marks.map((mark) => {
        let end = start + 1;
        while (spans[end]?.marks.includes(mark)) end++;
        return { mark, end, rank: notes.has(mark) ? -1 : NESTING.indexOf(mark) >>> 0 };
      });
      const [outer] = runs.sort((one, other) => other.end - one.end || one.rank - other.rank);
      let said: unknown[];
      if (!outer) said = wordsOf(span);
      else {
        const within = spans.slice(start, outer.end);
        const inner = nest(within.map((one) => ({ ...one, marks: one.marks.filter((mark) => mark !== outer.mark) })));
        said = marked(outer.mark, inner, notes.get(outer.mark), block, told);
      }
      // Not spread into one call: engines limit the number of arguments.
      for (const inline of said) text.push(inline);
      start = outer?.end ?? start + 1;
    }
    return text;
  };
  return nest(block.at('children').list.map((span) => ({ span, marks: marksOf(span) })));
}

function marked(
  mark: string,
  content: unknown[],
  note: SourceValue | undefined,
  block: SourceValue,
  told: Set<string>,
): unknown[] {
  if (content.length === 0) return [];
  const href = note?.first('href', 'url').address;
  if (href !== undefined) return [{ type: 'link', href, content }];
  if (!note && Object.hasOwn(DECORATORS, mark)) return [{ type: DECORATORS[mark], content }];
  if (!told.has(mark)) {
    told.add(mark);
    const name = note ? typeOf(note) : mark;
    (note ?? block).report('unknown-type', `Unknown mark “${name.slice(0, 40)}”; its text is kept.`);
  }
  return content;
}

/** The text of a span. Line ends become line breaks, and inline objects are replaced by their text. */
function wordsOf(span: SourceValue): unknown[] {
  const { raw } = span.at('text');
  if (isPicture(span)) return [];
  if (typeof raw !== 'string' || (typeOf(span) !== 'span' && typeOf(span))) {
    const words = typeof raw === 'string' ? raw : span.looseWords;
    span.report('unknown-type', `Unknown inline object “${typeOf(span).slice(0, 40)}”; ignored.`);
    return words ? [words] : [];
  }
  return raw
    .split(/\r?\n/)
    .flatMap((line, index) => [...(index > 0 ? [{ type: 'line-break' }] : []), ...(line ? [line] : [])]);
}

/** Joins the text of several blocks. */
const linesOf = (value: SourceValue): unknown[] =>
  value.list.flatMap((block, index) => [...(index > 0 ? ['\n\n'] : []), ...spansOf(block)]);

interface OpenList {
  readonly kind: string;
  readonly level: number;
  readonly items: unknown[][];
}

/** Converts blocks in order. List items are separate blocks with a level; levels may be missing or skip a number. */
function blocksOf(entries: readonly SourceValue[]): unknown[] {
  const blocks: unknown[] = [];
  let open: OpenList[] = [];
  for (const entry of entries) {
    const kind = isBlock(entry) ? entry.at('listItem').words : undefined;
    if (kind === undefined) {
      open = [];
      blocks.push(...blockOf(entry));
      continue;
    }
    const level = entry.at('level').pixels ?? 1;
    open = open.filter((list) => list.level < level || (list.level === level && list.kind === kind));
    if (open.at(-1)?.level !== level) {
      const list = { kind, level, items: [] };
      (open.at(-1)?.items.at(-1) ?? blocks).push({ type: 'list', ordered: kind === 'number', items: list.items });
      open.push(list);
    }
    open.at(-1)!.items.push(blockOf(entry));
  }
  return blocks;
}

function blockOf(entry: SourceValue): unknown[] {
  const type = typeOf(entry);
  if (isBlock(entry)) return styledBlock(entry, type === 'block' ? (entry.at('style').words ?? 'normal') : type);
  const url = entry.first('url', 'href').address;
  const title = entry.first('title', 'heading', 'caption').words;
  const listed = listOf(entry);
  if (/image|photo|picture|figure/i.test(type) && (entry.at('asset').exists || !listed))
    return [entry.figure(imageOf(entry))];
  if (/gallery/i.test(type) && entry.at('images').exists) {
    return [{ type: 'gallery', images: entry.at('images').list.map(imageOf), caption: title }];
  }
  if (/^code/i.test(type) && typeof entry.at('code').raw === 'string') {
    return [{ type: 'code', text: entry.at('code').raw, language: entry.at('language').words }];
  }
  if (/quote/i.test(type)) {
    const quotation = entry.first('quote', 'quotation', 'text', 'body', 'content');
    if (quotation.exists) return [quoteOf(entry, /pull/i.test(type), quotation.words ?? linesOf(quotation))];
  }
  if (/table/i.test(type) && entry.at('rows').exists) {
    const rows = entry.at('rows').list.map((row) => row.at('cells').list.map(({ words }) => ({ content: words })));
    return [{ type: 'table', caption: title, rows }];
  }
  if (/^(divider|break|hr|horizontalRule|separator)$/i.test(type)) return [{ type: 'divider' }];
  if (listed) return [{ type: 'callout', kind: type, title, content: blocksOf(listed.list) }];
  if (url !== undefined) return [{ type: 'embed', url, title }];
  return [entry.unknown(type)];
}

const quoteOf = (entry: SourceValue, isPulled: boolean, quotation: unknown): Draft => ({
  type: isPulled ? 'pull-quote' : 'quote',
  quotation,
  attribution: entry.first('author', 'attribution', 'cite', 'source', 'name').words,
  role: entry.at('role').words,
  sourceUrl: entry.at('url').address,
});

/** Converts a text block by its style. Pictures in it are placed after it. */
function styledBlock(entry: SourceValue, style: string): unknown[] {
  const content = spansOf(entry);
  const pictures = entry.at('children').list.filter(isPicture);
  const block = content.length > 0 ? styled(entry, style, content) : undefined;
  return [...(block ? [block] : []), ...pictures.map((picture) => picture.figure(imageOf(picture)))];
}

function styled(entry: SourceValue, style: string, content: unknown[]): Draft {
  const [, level] = /^h([1-6])$/.exec(style) ?? [];
  if (level) return { type: 'heading', level: Math.min(Math.max(Number(level), 2), 4), content };
  if (/quote/i.test(style)) return quoteOf(entry, /pull/i.test(style), content);
  if (style !== 'normal') {
    entry.report('unknown-type', `Unknown style “${style.slice(0, 40)}”; its text becomes a paragraph.`);
  }
  return { type: 'paragraph', content };
}

/** Converts a picture. If it is only a reference, its URL is unknown, because the asset is not in the data. */
function imageOf(value: SourceValue): Draft {
  const asset = value.at('asset');
  const [, width, height] = /-(\d+)x(\d+)-\w+$/.exec(asset.at('_ref').words ?? '') ?? [];
  const size = asset.at('metadata', 'dimensions');
  return {
    src: asset.at('url').address ?? value.first('url', 'src').address,
    width: size.at('width').pixels ?? (width && Number(width)),
    height: size.at('height').pixels ?? (height && Number(height)),
    alt: value.first('alt', 'altText').words ?? asset.at('altText').words,
    caption: value.at('caption').list.some(isBlock) ? linesOf(value.at('caption')) : value.at('caption').words,
    credit: value.first('credit', 'attribution', 'photographer').words ?? asset.at('creditLine').words,
  };
}
