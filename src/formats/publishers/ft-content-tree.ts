import type { Draft, FormatReader } from '../shared/format-reader.js';
import type { SourceValue } from '../shared/source-value.js';
import { ownValue } from '../../model/own.js';

/**
 * Reads the Financial Times' content tree: a body, its root, or an article with a `body` or `bodyTree`.
 *
 * @see https://github.com/Financial-Times/content-tree
 */
export const read: FormatReader = (value) => {
  const root = value.first('bodyTree', 'body');
  const tree = root.exists ? (root.at('body').exists ? root.at('body') : root) : value;
  const topper = value.at('topper');
  const headline = topper.at('headline').exists ? topper.at('headline') : value.first('headline', 'title');
  const image = value.first('mainImage', 'leadImage');
  return {
    version: tree.at('version').words,
    entries: [
      {
        id: value.first('id', 'uuid').words,
        headline: headline.htmlWords,
        standfirst: value.first('standfirst', 'description').htmlText,
        byline: value.at('byline').htmlWords,
        published: value.first('firstPublishedDate', 'publishedDate').date,
        updated: value.at('firstPublishedDate').exists ? value.at('publishedDate').date : undefined,
        language: value.at('language').language,
        url: value.first('canonicalWebUrl', 'webUrl', 'url').address,
        image: image.fields.length > 0 ? imageOf(image) : undefined,
        body: blocksOf(tree),
      },
    ],
  };
};

const MARKS = ['strong', 'emphasis', 'subscript', 'superscript'];
const PHRASES = [...MARKS, 'strikethrough', 'link', 'find-out-more-link', 'text', 'break'];
/** Nodes that only lay out the blocks in them; replaced by their content. */
const FRAMES = 'layout layout-slot scrolly-block scrolly-section scrolly-copy image-pair info-box table-footer'.split(
  ' ',
);
const LEVELS: Readonly<Record<string, number>> = { subheading: 3, label: 4 };
const PLAYERS: Readonly<Record<string, string>> = {
  'youtube-video': 'YouTube',
  'vimeo-video': 'Vimeo',
  'acast-podcast': 'Acast',
};

const typeOf = (value: SourceValue): string => value.at('type').words ?? '';
const childrenOf = (value: SourceValue): SourceValue[] => value.at('children').list;
const isPhrase = (value: SourceValue): boolean => PHRASES.includes(typeOf(value));

function phraseText(value: SourceValue): unknown[] {
  return childrenOf(value).flatMap((node) => {
    const type = typeOf(node);
    if (type === 'text') return [node.at('value').raw];
    if (type === 'break') return [{ type: 'line-break' }];
    const content = phraseText(node);
    if (content.length === 0) return [];
    if (MARKS.includes(type)) return [{ type, content }];
    if (/link$/.test(type)) return [{ type: 'link', href: node.at('url').address, content }];
    if (type === 'strikethrough') node.report('unknown-type', 'Strikethrough is not supported; the text is kept.');
    return content;
  });
}

/** Joins paragraphs, or text without paragraphs, into one text. */
function linesOf(value: SourceValue): unknown[] {
  const texts = childrenOf(value).some(isPhrase) ? [phraseText(value)] : childrenOf(value).map(phraseText);
  return texts.filter(hasWords).flatMap((text, index) => (index > 0 ? ['\n\n', ...text] : text));
}

const hasWords = (text: readonly unknown[]): boolean =>
  text.some((inline) => (typeof inline === 'string' ? inline.trim() : inline));

function blocksOf(value: SourceValue): unknown[] {
  const blocks: unknown[] = [];
  let phrases: SourceValue[] = [];
  const close = (): void => {
    const content = phraseText(value.replaced({ children: phrases.map(({ raw }) => raw) }));
    if (hasWords(content)) blocks.push({ type: 'paragraph', content });
    phrases = [];
  };
  for (const node of childrenOf(value)) {
    if (isPhrase(node)) phrases.push(node);
    else {
      close();
      for (const block of blockOf(node)) blocks.push(block);
    }
  }
  close();
  return blocks;
}

function blockOf(node: SourceValue): unknown[] {
  const type = typeOf(node);
  if (FRAMES.includes(type)) return blocksOf(node);
  const title = node.first('title', 'heading').words;
  const provider = ownValue(PLAYERS, type);
  if (provider) return [{ type: 'embed', provider, url: node.at('url').address, title }];
  switch (type) {
    case 'paragraph': {
      const content = phraseText(node);
      return hasWords(content) ? [{ type, content }] : [];
    }
    case 'heading':
    case 'scrolly-heading': {
      const level = node.at('level').words ?? '';
      return [
        { type: 'heading', level: level === 'heading' ? 3 : (ownValue(LEVELS, level) ?? 2), content: phraseText(node) },
      ];
    }
    case 'thematic-break':
      return [{ type: 'divider' }];
    case 'list':
      return [{ type, ordered: node.at('ordered').isTrue, items: childrenOf(node).map(blocksOf) }];
    case 'blockquote':
      return [{ type: 'quote', quotation: linesOf(node) }];
    case 'pullquote':
      return [{ type: 'pull-quote', quotation: node.at('text').words, attribution: node.at('source').words }];
    case 'image-set':
    case 'layout-image':
    case 'scrolly-image':
      return [figureOf(node)];
    case 'table':
      return tableOf(node);
    case 'big-number':
      return [calloutOf('number', node.at('number').words, [node.at('description').words])];
    case 'definition':
      return [calloutOf('definition', node.at('term').words, [node.at('description').words])];
    case 'card':
    case 'info-pair':
    case 'in-numbers':
      return [calloutOf(type, title, blocksOf(node))];
    case 'timeline':
      return timelineOf(node, title);
    case 'recommended':
      return [{ type: 'related', title, links: [linkOf(node)] }];
    case 'recommended-list':
      return [{ type: 'related', title, links: childrenOf(node).map(linkOf) }];
    case 'tweet':
      return [node.at('html').htmlBlocks ?? { type: 'embed', provider: 'X', url: node.first('url', 'id').address }];
    case 'flourish':
      return [flourishOf(node)];
    case 'video':
    case 'clip-set':
      return [clipOf(node)];
    default:
      return childrenOf(node).length > 0
        ? (node.report('unknown-type', `Unknown block “${type.slice(0, 40)}”; its content is kept.`), blocksOf(node))
        : [node.unknown(type)];
  }
}

/** Creates a callout. If it has only a title, that becomes a paragraph. */
const calloutOf = (kind: string, title: string | undefined, content: readonly unknown[]): Draft =>
  content.some((block) => block !== undefined)
    ? { type: 'callout', kind, title, content }
    : { type: 'paragraph', content: title };

function imageOf(node: SourceValue): Draft {
  const picture = node.at('picture').exists ? node.at('picture') : node;
  const files = [...picture.at('images').list, picture.at('fallbackImage'), picture].flatMap((file) => [
    { src: file.at('url').address, width: file.at('width').pixels, height: file.at('height').pixels },
    ...file.at('sourceSet').list.map((source) => ({ src: source.at('url').address, width: source.at('width').pixels })),
  ]);
  return {
    ...picture.widestPicture(files),
    alt: picture.at('alt').words ?? node.at('alt').words,
    caption: picture.at('caption').htmlText ?? node.at('caption').htmlText,
    credit: picture.at('credit').htmlWords ?? node.at('credit').htmlWords,
  };
}

function figureOf(node: SourceValue): Draft {
  const width = node.at('picture', 'layoutWidth').words ?? '';
  return node.figure(imageOf(node), /bleed/.test(width) ? 'full' : /grid|full/.test(width) ? 'wide' : undefined);
}

function tableOf(node: SourceValue): unknown[] {
  const parts = (type: string): SourceValue[] => childrenOf(node).filter((part) => typeOf(part) === type);
  const rowsOf = (type: string): Draft[][] =>
    parts(type).flatMap((part) => childrenOf(part).map((row) => childrenOf(row).map(cellOf)));
  const caption = parts('table-caption').flatMap(phraseText);
  const [head, footer] = [rowsOf('table-header'), parts('table-footer').flatMap(phraseText)];
  const table = {
    type: 'table',
    caption: caption.length > 0 ? caption : undefined,
    head: head.length > 0 ? head : undefined,
    rows: rowsOf('table-body'),
  };
  return footer.length > 0 ? [table, { type: 'note', kind: 'source', content: footer }] : [table];
}

const cellOf = (cell: SourceValue): Draft => ({
  content: phraseText(cell),
  header: cell.at('heading').isTrue || undefined,
  colspan: cell.at('columnSpan').pixels,
  rowspan: cell.at('rowSpan').pixels,
});

/** Converts a timeline. In the model it can contain only text, so its pictures are placed after it. */
function timelineOf(node: SourceValue, title: string | undefined): unknown[] {
  const isText = (child: SourceValue): boolean => isPhrase(child) || typeOf(child) === 'paragraph';
  const entries = childrenOf(node).map((event) => ({
    title: event.at('title').words,
    content: linesOf(
      event.replaced({
        children: childrenOf(event)
          .filter(isText)
          .map(({ raw }) => raw),
      }),
    ),
  }));
  const others = childrenOf(node)
    .flatMap(childrenOf)
    .filter((child) => !isText(child));
  return [{ type: 'timeline', title, entries }, ...others.flatMap(blockOf)];
}

/** Builds a URL of the FT from an id. */
const addressOf = (folder: string, id: SourceValue): string | undefined => {
  const [uuid] = /[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/i.exec(id.words ?? '') ?? [];
  return uuid && `https://www.ft.com/${folder}/${uuid}`;
};

function linkOf(node: SourceValue): Draft {
  const teaser = node.at('teaser');
  const picture = teaser.at('image', 'url').address;
  return {
    url: teaser.first('url').address ?? addressOf('content', node.at('id')),
    title: node.first('teaserTitleOverride').words ?? teaser.at('title').words,
    image: picture && { src: picture },
  };
}

function flourishOf(node: SourceValue): Draft {
  const fallback = node.at('fallbackImage');
  const id = node.at('id').words;
  return {
    type: 'embed',
    provider: 'Flourish',
    url:
      id && /^[\w-]+$/.test(id)
        ? `https://public.flourish.studio/${node.at('flourishType').words ?? 'visualisation'}/${id}/`
        : undefined,
    text: node.at('description').words,
    image: fallback.at('url').exists ? imageOf(fallback) : undefined,
  };
}

function clipOf(node: SourceValue): Draft {
  const clips = node.at('clips').list;
  const sources = clips.flatMap((clip) =>
    clip
      .at('dataSource')
      .list.map((source) => ({ src: source.at('binaryUrl').address, type: source.at('mediaType').words })),
  );
  const poster = clips[0]?.at('poster').address;
  const told = {
    title: node.first('displayTitle', 'title').words,
    caption: node.first('caption', 'description').htmlText,
    credit: node.first('credits', 'source').htmlWords,
  };
  if (sources.length > 0) {
    const tracks = node
      .at('accessibility', 'captions')
      .list.map((track) => ({ src: track.at('url').address, kind: 'captions' }));
    return {
      type: 'video',
      sources,
      poster: poster && { src: poster },
      tracks: tracks.length > 0 ? tracks : undefined,
      ...told,
    };
  }
  if (typeOf(node) === 'clip-set') {
    node.report('missing', 'The data has only the id of this clip; ignored.');
    return { type: 'unknown', source: 'clip-set', text: told.title };
  }
  return { type: 'embed', provider: 'Financial Times', url: addressOf('video', node.at('id')), title: told.title };
}
