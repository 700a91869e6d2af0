/**
 * Renders elements to HTML on a server: a declarative shadow root, and the content as plain HTML children.
 * The entry `broadsheet/server`. Needs no DOM, and runs in Node, Deno and workerd.
 *
 * @packageDocumentation
 */
import type { ArticleJson } from '../model/definition/article.js';
import type { HtmlContents } from '../model/html-contents.js';
import type { Issue, Reading } from '../model/issue.js';
import type { Tag } from '../model/tags.js';
import { openTag, toHtml } from '../plain/element.js';
import type { ElementData as ServerData, PlainModels } from '../plain/element-models.js';
import { plainTree } from '../plain/plain-html.js';
import { plainOptionsOf, prefixed, writtenAttributes, writtenPrefix, type Attributes } from './attributes.js';
import { printIssue } from './print-issue.js';
import { readAtOnce, readData, readFromStory } from './read-data.js';
import { drawShadow } from './shadow.js';
import { renderValue } from './template.js';
import { withoutInherited } from '../model/own.js';
import { atOnce } from '../model/steps.js';

export type { Attributes, Issue, ServerData };

// Browsers, Node, Deno and workerd all have it, but TypeScript declares it only in the library for the DOM.
declare const ReadableStream: new <Chunk>(source: {
  pull(controller: { enqueue(chunk: Chunk): void; close(): void }): void;
}) => ServerStream<Chunk>;
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

/** A `ReadableStream`, as `Response` accepts it; without DOM types, the minimum that can be relied on. */
export type ServerStream<Chunk> = typeof globalThis extends { ReadableStream: { prototype: infer Stream } }
  ? Stream
  : { getReader(): { read(): Promise<{ done: boolean; value?: Chunk }> } };

/** How an element is written. */
export interface RenderOptions<Name extends Tag = Tag> {
  /** The element's attributes: `variant`, `theme`, `lang`, `class` and so on; `true` writes one without a value. */
  readonly attributes?: Attributes<Name> | undefined;
  /** Put before the tag: `acme` makes `<acme-pull-quote>`. */
  readonly prefix?: string | undefined;
  /** The base URL for relative URLs in the data. */
  readonly url?: string | undefined;
  /** `json`, the default, writes the data into a script child for the element; `none` leaves only the plain HTML. */
  readonly data?: 'json' | 'none' | undefined;
  /**
   * URLs of style sheets to link instead of inline styles, for pages whose policy forbids those: copies of
   * `dist/cdn/shadow/pull-quote.css` (one for each tag) and, for a theme, `theme-house.css` beside it.
   */
  readonly styles?: readonly string[] | undefined;
  /** The nonce of the page's policy for styles. */
  readonly nonce?: string | undefined;
  /** The current time, which the states of stops depend on. The default is the time of the call. */
  readonly now?: Date | undefined;
  /** Called for each issue in the data or the options. Default: prints each issue once with `console.warn`. */
  readonly onIssue?: ((issue: Issue) => void) | undefined;
}

/**
 * Renders an element to HTML, with the same content without a script, before it loads and after.
 *
 * Data that cannot be shown results in an empty element and issues that say why. Attributes for single fields
 * (`headline` and so on) take effect only in the browser: on a server, set the fields in the data. Of blocks of the type
 * `html`, only the text is rendered: use `renderToStringAsync` for them.
 */
export const renderToString = <Tag extends keyof ServerData>(
  tag: Tag,
  data: ServerData[Tag],
  options?: RenderOptions<Tag>,
): string => joined(renderPieces(tag, readAtOnce(tag, data, options), options));

/**
 * Renders the same HTML with blocks of the type `html`: loads the markup reader if the data contains any. Times of stops without
 * a time zone are shown in the zone of their coordinates, else that of their country, as in the browser.
 *
 * If the data of a `pull-quote` or an `itinerary-card` is an article, the quotation or the trip in its text is rendered, as
 * in the browser. The attribute `pick` selects the quotation.
 */
export async function renderToStringAsync<Tag extends keyof ServerData>(
  tag: Tag,
  data: ServerData[Tag] | ArticleJson,
  options: RenderOptions<Tag> = {},
): Promise<string> {
  const { value, issues } = (await readFromStory(tag, data, options)) ?? (await readWithHtml(tag, data, options));
  if (tag === 'pull-quote') return joined(renderPieces(tag, { value, issues }, options));
  const { withPlaces } = await import('../geography/with-places.js');
  return joined(renderPieces(tag, { value: await withPlaces(value), issues }, options));
}

/** Reads the data of an element with its HTML blocks. */
async function readWithHtml<Name extends Tag>(
  tag: Name,
  data: unknown,
  options: RenderOptions,
): Promise<Reading<PlainModels[Name]>> {
  const html: HtmlContents = new Map();
  const first = readData(tag, data, options, html);
  if (html.size === 0) return first;
  const { htmlContentSteps } = await import('../markup/html.js');
  atOnce(htmlContentSteps(html, withoutInherited(options).url));
  return readData(tag, data, options, html);
}

function joined(pieces: Iterable<string>): string {
  // Yields the pieces separately, because joining would copy all of them before the first is sent.
  let html = '';
  for (const piece of pieces) html += piece;
  return html;
}

/** Renders the same HTML as a stream of bytes, which starts before all of it is rendered. */
export function renderToStream<Tag extends keyof ServerData>(
  tag: Tag,
  data: ServerData[Tag],
  options?: RenderOptions<Tag>,
): ServerStream<Uint8Array> {
  const pieces = renderPieces(tag, readAtOnce(tag, data, options), options);
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>({
    pull(controller) {
      let chunk = '';
      while (chunk.length < CHUNK) {
        const { done, value } = pieces.next();
        if (done) {
          if (chunk) controller.enqueue(encoder.encode(chunk));
          controller.close();
          return;
        }
        chunk += value;
      }
      controller.enqueue(encoder.encode(chunk));
    },
  });
}

const CHUNK = 16_384;

function* renderPieces<Name extends Tag>(
  tag: Name,
  { value, issues }: Reading<PlainModels[Name]>,
  passedOptions: RenderOptions = {},
): Generator<string, void, undefined> {
  const options = withoutInherited(passedOptions);
  const { onIssue = printIssue, now = new Date() } = options;
  const attributes = writtenAttributes(options.attributes ?? {}, onIssue);
  const name = prefixed(writtenPrefix(options.prefix, onIssue), tag);
  for (const issue of issues) onIssue(issue);
  yield openTag(name, { ...attributes, status: value ? 'ready' : 'empty' });
  if (value) {
    const plain = plainTree(tag, value, plainOptionsOf(attributes));
    const { tree, styles } = drawShadow(tag, value, { attributes, now, plain });
    yield `<template shadowrootmode="open">`;
    yield stylesOf(styles, options);
    yield toHtml(tree, renderValue);
    yield '</template>';
    yield toHtml(plain);
    if (options.data !== 'none') yield `<script type="application/json">${inScript(value)}</script>`;
  }
  yield `</${name}>`;
}

const stylesOf = (styles: string, { styles: linked, nonce }: RenderOptions): string =>
  linked
    ? linked.map((address) => openTag('link', { rel: 'stylesheet', href: address })).join('')
    : // Our style sheets are constant and contain no data, so they need no escaping.
      `${openTag('style', nonce === undefined ? {} : { nonce })}${styles}</style>`;

/** JSON with `<` escaped, so that it cannot end the script or start a comment. */
function inScript(value: unknown): string {
  const json = JSON.stringify(value);
  return json.includes('<') ? json.replaceAll('<', '\\u003c') : json;
}
