import { htmlOfMarkdown } from './apple-markdown.js';
import type { Draft, FormatReader } from '../shared/format-reader.js';
import type { SourceValue } from '../shared/source-value.js';
import { ownValue } from '../../model/own.js';

/**
 * Reads the Apple News Format: nested components with plain text, unless they declare another format.
 *
 * @see https://developer.apple.com/documentation/apple_news/apple-news-format
 */
export const read: FormatReader = (value) => ({
  version: value.at('version').words,
  entries: value.list.map(articleOf),
});

/** Content of the components of an article, besides its blocks. */
interface Story {
  readonly title: string;
  readonly styles: SourceValue;
  readonly blocks: unknown[];
  readonly bylines: Set<string>;
  intro?: unknown[];
}

function articleOf(value: SourceValue): Draft {
  const metadata = value.at('metadata');
  const title = value.at('title').words ?? '';
  const story: Story = { title, styles: value.at('componentStyles'), blocks: [], bylines: new Set() };
  readComponents(value.at('components'), story);
  const { blocks, intro } = story;
  const subtitle = value.at('subtitle').words;
  const thumbnail = addressOf(metadata.at('thumbnailURL'));
  const first = blocks.findIndex((block) => !isOf(block, /^(heading|figure)$/));
  const lead = blocks.slice(0, first < 0 ? undefined : first).find((block) => isOf(block, /^figure$/));
  const isShown = blocks.some((block) => sourceOf(block) === thumbnail);
  return {
    id: value.at('identifier').words,
    headline: title || undefined,
    standfirst: intro && subtitle ? [subtitle, '\n\n', ...intro] : (intro ?? subtitle ?? excerptOf(metadata, blocks)),
    byline: [...story.bylines].join(' · ') || undefined,
    authors: metadata.at('authors').list.map((author) => author.words),
    published: metadata.at('datePublished').date,
    updated: metadata.at('dateModified').date,
    language: value.at('language').language,
    url: metadata.at('canonicalURL').address,
    image: lead?.['image'] ?? (thumbnail && !isShown ? { src: thumbnail } : undefined),
    body: lead ? blocks.filter((block) => block !== lead) : blocks,
    topics: metadata.at('keywords').list.map(({ words }) => words),
  };
}

const isOf = (block: unknown, types: RegExp): block is Draft =>
  typeof block === 'object' && block !== null && 'type' in block && types.test(String(block.type));
const sourceOf = (block: unknown): unknown =>
  isOf(block, /^figure$/) ? (block['image'] as Draft | undefined)?.['src'] : undefined;

/** The summary in the metadata; `undefined` if the text begins with it. */
function excerptOf(metadata: SourceValue, blocks: readonly unknown[]): unknown {
  const begin = blocks.find((block) => isOf(block, /^paragraph$/));
  const content = begin?.['content'];
  const text = Array.isArray(content) ? content.filter((one) => typeof one === 'string').join('') : '';
  return metadata.at('excerpt').summaryOf(metadata.replaced(text));
}

/** A URL. `bundle://` means the folder of the article, so it is removed and the URL is relative. */
const addressOf = (value: SourceValue): string | undefined => value.address?.replace(/^bundle:\/\//, '');

const HEADINGS: Readonly<Record<string, number>> = {
  title: 2,
  headline: 2,
  heading: 2,
  heading1: 2,
  heading2: 3,
  heading3: 4,
  heading4: 4,
  heading5: 4,
  heading6: 4,
};
const PICTURE = /^(photo|image|figure|portrait|logo)$/;
const BYLINE = /^(author|byline|photographer|illustrator)$/;
const PROVIDERS: Readonly<Record<string, string>> = {
  tweet: 'X',
  instagram: 'Instagram',
  facebook_post: 'Facebook',
  tiktok: 'TikTok',
  music: 'Apple Music',
  podcast: 'Apple Podcasts',
};

function readComponents(value: SourceValue, story: Story): void {
  for (const component of value.list) readComponent(component, component.at('role').words ?? '', story);
}

function readComponent(component: SourceValue, role: string, story: Story): void {
  const { blocks } = story;
  const last = blocks.at(-1);
  const text = component.at('text').words;
  const url = addressOf(component.at('URL'));
  const isHeading = Object.hasOwn(HEADINGS, role);
  if (component.at('hidden').raw === true) component.report('withheld', 'Hidden; not shown.');
  else if (component.at('components').exists || /^(container|section|chapter|header|aside)$/.test(role)) {
    const fill = fillOf(component, story.styles);
    if (fill) blocks.push({ type: 'figure', image: { src: fill } });
    readComponents(component.at('components'), story);
  } else if (isHeading && text === story.title) {
    component.report('repeated', 'The text repeats the title; kept once.');
  } else if (isHeading && text) {
    blocks.push({ type: 'heading', level: HEADINGS[role], content: componentText(component) });
  } else if (role === 'intro' && !story.intro) story.intro = componentText(component);
  else if (BYLINE.test(role) && isOf(last, /quote/) && last['attribution'] === undefined && role === 'author') {
    blocks[blocks.length - 1] = { ...last, attribution: text?.replace(/^[-–—―]\s*/, '') };
  } else if (BYLINE.test(role) && text) {
    if (story.bylines.has(text)) component.report('repeated', 'The byline is repeated; kept once.');
    else story.bylines.add(text);
  } else if (role === 'caption') addCaption(component, blocks);
  else if (/^(body|intro)$/.test(role)) addParagraphs(component, blocks);
  else if (/^(pull)?quote$/.test(role)) {
    blocks.push({ type: role === 'quote' ? 'quote' : 'pull-quote', quotation: componentText(component) });
  } else if (PICTURE.test(role)) blocks.push(component.figure(imageOf(component)));
  else if (/^(gallery|mosaic)$/.test(role)) {
    blocks.push({ type: 'gallery', images: component.at('items').list.map(imageOf) });
  } else if (role === 'divider') blocks.push({ type: 'divider' });
  else if (role === 'htmltable') {
    const table = component.at('html').htmlBlocks;
    if (table !== undefined) blocks.push(table);
    else component.report('missing', 'A table without HTML; ignored.');
  } else if (role === 'datatable') blocks.push(tableOf(component.at('data')));
  else if (/advertisement/.test(role)) component.report('unknown-type', 'An advertisement; ignored.');
  else if ((role === 'audio' || role === 'video') && url) {
    const poster = addressOf(component.first('stillURL', 'imageURL'));
    blocks.push({
      type: role,
      sources: [{ src: url }],
      poster: poster && { src: poster },
      caption: captionOf(component),
    });
  } else if (role === 'link_button' && url) blocks.push({ type: 'related', links: [{ url, title: text }] });
  else if (url && (Object.hasOwn(PROVIDERS, role) || /^embed/.test(role))) {
    blocks.push({ type: 'embed', provider: ownValue(PROVIDERS, role), url, text: captionOf(component) });
  } else if (text) {
    component.report('unknown-type', `Unknown role “${role.slice(0, 40)}”; its text is kept.`);
    addParagraphs(component, blocks);
  } else blocks.push(component.unknown(role));
}

/** The background picture of a header. */
function fillOf(component: SourceValue, styles: SourceValue): string | undefined {
  const named = component.at('style').words;
  const fill = (named === undefined ? component.at('style') : styles.at(named)).at('fill');
  return component.at('role').words === 'header' && fill.at('type').words === 'image'
    ? addressOf(fill.at('URL'))
    : undefined;
}

/** A caption belongs to the picture before it; without one it is a note. */
function addCaption(component: SourceValue, blocks: unknown[]): void {
  const last = blocks.at(-1);
  const caption = componentText(component);
  const image = isOf(last, /^figure$/) ? (last['image'] as Draft) : undefined;
  if (caption.length === 0) return;
  if (image && image['caption'] === undefined) {
    blocks[blocks.length - 1] = { ...(last as Draft), image: { ...image, caption } };
  } else if (isOf(last, /^(gallery|audio|video)$/) && last['caption'] === undefined) {
    blocks[blocks.length - 1] = { ...last, caption };
  } else blocks.push({ type: 'note', kind: 'caption', content: caption });
}

const imageOf = (value: SourceValue): Draft => ({
  src: addressOf(value.at('URL')),
  alt: value.at('accessibilityCaption').words,
  caption: captionOf(value),
});

/** A caption: text, or an object with text and format. */
function captionOf(value: SourceValue): unknown[] | undefined {
  const caption = value.at('caption');
  const text = componentText(caption.at('text').exists ? caption : value.replaced({ text: caption.raw }));
  return text.length > 0 ? text : undefined;
}

/** The text of a component as inline text; in plain text a line end is a line break. */
function componentText(component: SourceValue): unknown[] {
  const text = component.at('text');
  const format = component.at('format').words;
  if (format === 'html') return [text.htmlText ?? []].flat();
  if (format === 'markdown') return [text.replaced(htmlOfMarkdown(text.words ?? '')).htmlText ?? []].flat();
  return linesOf(component).flatMap((line, index) => (index > 0 ? [{ type: 'line-break' }, ...line] : line));
}

/** Adds the text of a component as paragraphs. In plain text, each line is a paragraph. */
function addParagraphs(component: SourceValue, blocks: unknown[]): void {
  const text = component.at('text');
  const format = component.at('format').words;
  if (format === 'html') blocks.push(text.htmlBlocks);
  else if (format === 'markdown') blocks.push(text.replaced(htmlOfMarkdown(text.words ?? '')).htmlBlocks);
  else for (const content of linesOf(component)) blocks.push({ type: 'paragraph', content });
}

/** The lines of plain text. Its links are given separately, as ranges of characters in the whole text. */
function linesOf(component: SourceValue): unknown[][] {
  const { raw } = component.at('text');
  if (typeof raw !== 'string') return [];
  const links = component
    .at('additions')
    .list.map((addition) => ({
      start: addition.at('rangeStart').number ?? 0,
      end: (addition.at('rangeStart').number ?? 0) + (addition.at('rangeLength').number ?? 0),
      href: addition.at('type').words === 'link' ? addressOf(addition.at('URL')) : undefined,
    }))
    .filter(({ href }) => href !== undefined)
    .sort((one, other) => one.start - other.start);
  const lines: unknown[][] = [[]];
  const say = (words: string): void => {
    words.split(/\r\n?|\n/).forEach((line, index) => {
      if (index > 0) lines.push([]);
      if (line) lines.at(-1)!.push(line);
    });
  };
  let at = 0;
  for (const { start, end, href } of links) {
    const words = raw.slice(start, end);
    if (start < at || !words.trim()) continue;
    say(raw.slice(at, start));
    lines.at(-1)!.push({ type: 'link', href, content: words });
    at = end;
  }
  say(raw.slice(at));
  return lines.filter((line) => line.some((words) => typeof words !== 'string' || words.trim()));
}

function tableOf(data: SourceValue): Draft {
  const columns = data.at('descriptors').list;
  const wordsOf = (value: SourceValue): unknown[] | undefined => {
    const text = componentText(value.at('text').exists ? value : value.replaced({ text: value.words }));
    return text.length > 0 ? text : undefined;
  };
  return {
    type: 'table',
    head: [columns.map((column) => ({ content: wordsOf(column.at('label')), header: true }))],
    rows: data
      .at('records')
      .list.map((record) => columns.map((column) => ({ content: wordsOf(record.at(column.at('key').words ?? '')) }))),
  };
}
