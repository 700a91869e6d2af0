import type { Draft, FormatReader } from '../shared/format-reader.js';
import type { SourceValue } from '../shared/source-value.js';

/**
 * Reads the BBC's articles: trees of blocks with a `type` and a `model`, whose leaves are text fragments.
 *
 * @see https://github.com/bbc/simorgh
 */
export const read: FormatReader = (value) => {
  const page = value.at('data', 'article').exists ? value.at('data', 'article') : value;
  return { version: page.at('metadata', 'version').words, entries: [articleOf(page)] };
};

const typeOf = (block: SourceValue): string => block.at('type').words ?? '';
const blocksIn = (block: SourceValue): SourceValue[] => block.at('model', 'blocks').list;

function articleOf(page: SourceValue): Draft | undefined {
  const metadata = page.at('metadata');
  const passport = metadata.at('passport');
  for (const [state, wanted] of [
    [passport.at('publishedState'), 'PUBLISHED'],
    [passport.at('availability'), 'AVAILABLE'],
  ] as const) {
    if (state.exists && state.words !== wanted)
      return state.report('withheld', `This article has the status “${state.words}”, so it is not shown.`);
  }
  const blocks = blocksIn(page.at('content'));
  const at = blocks.findIndex((block) => typeOf(block) === 'headline');
  const promo = page.at('promo');
  const headlines = promo.at('headlines');
  const stamp = find(blocks, 'timestamp')?.at('model');
  const dates = metadata.at('firstPublished').exists ? metadata : (stamp ?? metadata);
  const headline = blocks[at] ? fragmentText(blocks[at]) : fragmentText(headlines.at('promoHeadline'));
  return {
    id: metadata.at('id').words,
    headline: headline.length > 0 ? plainOf(headline) : headlines.at('seoHeadline').words,
    authors: contributorsOf(find(blocks, 'byline')),
    published: dates.at('firstPublished').date,
    updated: dates.at('lastPublished').date,
    language: passport.at('language').language ?? metadata.at('language').language,
    url: metadata.at('locators', 'canonicalUrl').address ?? promo.at('locators', 'canonicalUrl').address,
    section: page.at('relatedContent', 'section', 'name').words,
    body: blocks.flatMap((block, index) => (index === at ? [] : (blockOf(block) ?? []))),
    topics: metadata.at('tags', 'about').list.map((tag) => tag.at('thingLabel').words),
  };
}

const find = (blocks: readonly SourceValue[], type: string): SourceValue | undefined =>
  blocks.find((block) => typeOf(block) === type);

const MARKS: Readonly<Record<string, string>> = { bold: 'strong', italic: 'emphasis' };

/** All text in a block, from its fragments, because the `text` field beside them may be wrong. */
function fragmentText(block: SourceValue): unknown[] {
  const children = block.at('model').exists ? blocksIn(block) : block.at('blocks').list;
  if (children.length === 0) return linesOf(block);
  return children.flatMap((child, index) => {
    const content = fragmentText(child);
    const type = typeOf(child);
    if (content.length === 0) return [];
    if (type === 'urlLink') return [{ type: 'link', href: child.at('model', 'locator').address, content }];
    if (type === 'inline') return [{ type: 'span', language: child.at('model', 'language').language, content }];
    return index > 0 && /^(paragraph|text|listItem)$/.test(type) ? ['\n\n', ...content] : content;
  });
}

/** The text of a fragment, with line breaks and its attributes. */
function linesOf(leaf: SourceValue): unknown[] {
  const { raw } = leaf.at('model', 'text');
  if (typeof raw !== 'string' || !raw) return [];
  const lines: unknown[] = raw
    .split(/\r?\n|\r/)
    .flatMap((line, index) => [...(index > 0 && line ? [{ type: 'line-break' }] : []), ...(line ? [line] : [])]);
  return leaf.at('model', 'attributes').list.reduce((content, { words = '' }) => {
    if (content.length > 0 && Object.hasOwn(MARKS, words)) return [{ type: MARKS[words], content }];
    leaf.report('unknown-type', `Unknown attribute “${words.slice(0, 40)}”; its text is kept.`);
    return content;
  }, lines);
}

/** Converts inline text to plain text. */
const plainOf = (text: readonly unknown[]): string =>
  text
    .map((inline) =>
      typeof inline === 'string' ? inline : plainOf((inline as { content?: readonly unknown[] }).content ?? [' ']),
    )
    .join('')
    .trim();

const hasWords = (text: readonly unknown[]): boolean => text.length > 0 && plainOf(text) !== '';
const orNothing = (text: readonly unknown[]): readonly unknown[] | undefined => (hasWords(text) ? text : undefined);
const wordsOf = (block: SourceValue | undefined): string | undefined =>
  (block && plainOf(fragmentText(block))) || undefined;
const blocksOf = (block: SourceValue): unknown[] => blocksIn(block).flatMap((child) => blockOf(child) ?? []);

/** Blocks that are useful only on the BBC's own pages, such as advertisements; ignored. */
const FURNITURE = /^(mpu|wsoj|relatedContent|continueReading|podcastPromo|timestamp|byline|visuallyHidden\w*|jumpTo)$/;

function blockOf(block: SourceValue): unknown {
  const type = typeOf(block);
  switch (type) {
    case 'text':
    case 'group':
    case 'listItem':
      return blocksOf(block);
    case 'paragraph':
    case 'introduction': {
      const content = fragmentText(block);
      return hasWords(content) ? { type: 'paragraph', content } : undefined;
    }
    case 'headline':
    case 'subheadline':
    case 'heading': {
      const content = fragmentText(block);
      const level = block.at('model', 'level').pixels ?? 2;
      return hasWords(content) ? { type: 'heading', level: Math.min(Math.max(level, 2), 4), content } : undefined;
    }
    case 'unorderedList':
    case 'orderedList':
      return { type: 'list', ordered: type === 'orderedList', items: blocksIn(block).map(blocksOf) };
    case 'image':
      return block.figure(imageOf(block));
    case 'video':
    case 'audio':
    case 'aresMedia':
    case 'liveMedia':
    case 'legacyMedia':
      return mediaOf(block, type);
    case 'links':
      return {
        type: 'related',
        title: wordsOf(find(blocksIn(block), 'title')),
        links: blocksIn(block)
          .filter((link) => typeOf(link) === 'link')
          .map(linkOf),
      };
    case 'social':
    case 'embed':
    case 'oEmbed':
    case 'aresOEmbed':
    case 'embedHtml':
    case 'renditions':
      return embedOf(block);
    case 'blockquote':
    case 'quote':
    case 'pullQuote':
      return { type: type === 'pullQuote' ? 'pull-quote' : 'quote', quotation: orNothing(fragmentText(block)) };
    case 'disclaimer':
      return { type: 'note', kind: type, content: orNothing(fragmentText(block)) };
    default: {
      if (FURNITURE.test(type)) return undefined;
      const content = blocksOf(block);
      if (content.length === 0 || type === 'embedImages') return block.at('model').unknown(type);
      block.report('unknown-type', `Unknown block “${type.slice(0, 40)}”; its text is kept.`);
      return { type: 'callout', kind: type, content };
    }
  }
}

function linkOf(link: SourceValue): Draft {
  const picture = find(blocksIn(link), 'image');
  const image = picture && imageOf(picture);
  const texts = blocksIn(link).filter((block) => typeOf(block) !== 'image');
  return {
    url: addressIn(link),
    title: texts.flatMap((text) => wordsOf(text) ?? []).join(' ') || undefined,
    image: image?.['src'] === undefined ? undefined : image,
  };
}

/** Widths in which the BBC's image server offers pictures. */
const WIDTHS = [320, 480, 640, 800, 1024];

/** The files of a picture, with the `$recipe` in the URL replaced by each width. */
function filesOf(
  raw: SourceValue,
): { src: string | undefined; width?: number | undefined; height?: number | undefined }[] {
  const locator = raw.at('locator').words;
  const origin = raw.at('originCode').words;
  const [width = 0, height = 0] = [raw.at('width').pixels, raw.at('height').pixels];
  if (locator === undefined) return [];
  const widths = WIDTHS.filter((one) => !width || one <= Math.max(width, WIDTHS[0]!));
  const at = (one: number): string | undefined =>
    /\$/.test(locator)
      ? addressOf(raw.at('locator'), one)
      : origin && `https://ichef.bbci.co.uk/ace/ws/${one}/${origin}/${locator}`;
  return [640, ...widths].map((one) => ({
    src: at(one),
    width: one,
    height: width && height ? Math.round((one * height) / width) : undefined,
  }));
}

/** `ichef.bbci.co.uk/images/ic/$recipe/p01.jpg`: `$recipe` is replaced by a width and `xn`, which allows any height. */
const addressOf = (template: SourceValue, width: number): string | undefined =>
  template.replaced(
    template.words?.replace(/^(https?:)?(\/\/)?(?=\w)/, 'https://').replace(/\$recipe|\$\{?width\}?xn/, `${width}xn`),
  ).address;

function imageOf(block: SourceValue): Draft {
  const [raw, alt, caption] = ['rawImage', 'altText', 'caption'].map((type) => find(blocksIn(block), type));
  return {
    ...(raw && block.picture(filesOf(raw.at('model')))),
    alt: wordsOf(alt),
    caption: caption && orNothing(fragmentText(caption)),
    credit: raw?.at('model', 'copyrightHolder').words,
  };
}

/** A video or recording. Only the BBC's site can play it, so its title, text and picture are shown. */
function mediaOf(block: SourceValue, type: string): unknown {
  const media = find(blocksIn(block), 'aresMedia') ?? block;
  const told = find(blocksIn(media), 'aresMediaMetadata')?.at('model');
  const picture = find(blocksIn(media), 'image');
  const caption = find(blocksIn(block), 'caption');
  const title = told?.at('title').words;
  if (!told && !caption) return block.at('model').unknown(type);
  const image = picture && imageOf(picture);
  const src = told && addressOf(told.at('imageUrl'), 640);
  return {
    type: 'embed',
    provider: 'BBC',
    title,
    text: (caption && orNothing(fragmentText(caption))) ?? told?.at('synopses').first('short', 'medium', 'long').words,
    image: image?.['src'] === undefined ? src && { src } : image,
  };
}

/** The URL of a link. Its `locator` may be an internal id of the BBC instead of a URL. */
function addressIn(block: SourceValue): string | undefined {
  const locator = block.at('model', 'locator');
  if (/^(https?:|\/)/.test(locator.words ?? '')) return locator.address;
  return blocksIn(block)
    .map(addressIn)
    .find((address) => address);
}

function embedOf(block: SourceValue): unknown {
  const data = [block, ...descendants(block)].map((one) => one.at('model').first('oembed', 'embed'));
  const oembed = data.find(({ exists }) => exists) ?? block.at('model');
  const html = oembed.at('html');
  const url = block.at('model').first('source', 'href', 'url').address ?? oembed.first('url', 'parameters').address;
  if (/<blockquote/.test(html.words ?? '')) return html.htmlBlocks;
  const title = oembed.first('title', 'oembed').words;
  if (url === undefined && !html.exists) return block.at('model').unknown(typeOf(block));
  if (url === undefined) return html.htmlBlocks;
  return {
    type: 'embed',
    provider: oembed.first('provider_name').words,
    url,
    title,
    author: oembed.at('author_name').words,
    text: html.htmlText,
  };
}

const descendants = (block: SourceValue): SourceValue[] =>
  blocksIn(block).flatMap((child) => [child, ...descendants(child)]);

function contributorsOf(byline: SourceValue | undefined): Draft[] | undefined {
  return (
    byline &&
    blocksIn(byline)
      .filter((one) => typeOf(one) === 'contributor')
      .map((one) => ({
        name: wordsOf(find(blocksIn(one), 'name')),
        role: wordsOf(find(blocksIn(one), 'role')),
        url: undefined,
      }))
  );
}
