import { closeBidi } from '../model/bidi.js';
import { wordsOf } from '../model/text.js';
import type { Article } from '../model/definition/article.js';
import type { Itinerary } from '../model/definition/itinerary.js';
import type { PullQuote } from '../model/definition/pull-quote.js';
import type { Issue } from '../model/issue.js';
import { textLanguage } from '../model/language.js';
import type { Tag } from '../model/tags.js';
import { escaped } from '../plain/element.js';
import type { PlainModels } from '../plain/plain-html.js';
import type { Attributes, WrittenAttributes } from '../server/attributes.js';
import { ignoreIssue } from '../server/print-issue.js';
import { renderToString, type ServerData } from '../server/render.js';
import { REPORT_HEIGHT, REPORT_HEIGHT_HASH } from './frame-script.data.js';
import { editorProof, editorProofValue } from './editor-proof.js';

/** Options for the page in a frame. */
export interface FrameOptions<Name extends Tag = Tag> {
  /** Attributes of the element: `variant`, `theme`, `lang` and so on. Those for single fields change its content. */
  readonly attributes?: Attributes<Name> | undefined;
  /** The base URL for relative URLs in the data. */
  readonly url?: string | undefined;
  /** The current time, which the states of stops depend on. The default is the time of the call. */
  readonly now?: Date | undefined;
  /** The nonce of the page's policy for scripts and styles. */
  readonly nonce?: string | undefined;
  /** The accessible name of the frame. Default: the headline, the speaker or the title of the trip. */
  readonly title?: string | undefined;
  /** Called for each issue in the data or the options. Default: prints each issue once with `console.warn`. */
  readonly onIssue?: ((issue: Issue) => void) | undefined;
}

interface Framed extends Pick<FrameOptions, 'now' | 'nonce' | 'title'> {
  readonly attributes: WrittenAttributes;
}

const policyOf = (nonce: string | undefined): string =>
  [
    "default-src 'none'",
    "style-src 'unsafe-inline'",
    'img-src http: https:',
    'media-src http: https:',
    `script-src '${nonce === undefined ? REPORT_HEIGHT_HASH : `nonce-${nonce}`}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/**
 * The page sets its background and colours for the reader's colour scheme, because it cannot know what is behind it.
 * Content that needs the script of Broadsheet is hidden. The page can scroll, in case no script sizes the frame, but
 * shows no scroll bar, which would change the width and so the height.
 */
const PAGE_STYLE =
  'html{color-scheme:light dark;background:Canvas;color:CanvasText}body{margin:0;padding:1px;font-family:Georgia,serif}[data-framed]{scrollbar-width:none}[data-framed]::-webkit-scrollbar{display:none}*::part(map),*::part(add-to-calendar),*::part(add-trip-to-calendar){display:none!important}';

/**
 * Returns the HTML of a page with a story, quotation or itinerary, for a frame or to be opened by itself. The page
 * requests only its pictures and media, and sends its height to the page around it.
 */
export function pageOf<Name extends Tag>(tag: Name, model: PlainModels[Name], framed: Framed): string {
  const { attributes, now, nonce } = framed;
  const { language, direction } = textLanguage({ lang: attributes['lang'] ?? '', dir: attributes['dir'] ?? '' }, model);
  const setting = { now, nonce, data: 'none', onIssue: ignoreIssue } as const;
  const html = renderToString(tag, model as ServerData[Name], {
    ...setting,
    attributes,
  });
  const once = nonce === undefined ? '' : ` nonce="${escaped(nonce)}"`;
  return (
    `<!doctype html><html lang="${escaped(language)}" dir="${direction}"><head><meta charset="utf-8">` +
    `<meta http-equiv="Content-Security-Policy" content="${escaped(policyOf(nonce))}">` +
    `<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">` +
    `<title>${escaped(titleOf(model, framed))}</title><base target="_blank"><style${once}>${PAGE_STYLE}</style></head>` +
    `<body>${editorProof(html)}<script${once}>${REPORT_HEIGHT}</script></body></html>`
  );
}

/** The content, and the frame that replaces it once its page has sent its height. */
export function frameOf<Name extends Tag>(
  tag: Name,
  model: PlainModels[Name],
  { page, plain, script, ...framed }: Framed & { page: string | undefined; plain: string; script: string },
): string {
  const [name, source] = page === undefined ? ['srcdoc', pageOf(tag, model, framed)] : ['src', page];
  return (
    `<div data-news="frame"><div data-news="words">${editorProof(plain)}</div>` +
    // Zero height and inert until it has loaded; set twice, because some pages forbid styles.
    `<iframe title="${editorProofValue(titleOf(model, framed))}" width="100%" height="0" frameborder="0" inert` +
    ' style="width:100%;height:0;border:0" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"' +
    ` ${name}="${editorProofValue(source)}"></iframe>${script}</div>`
  );
}

const LONGEST_TITLE = 120;

function titleOf(model: PlainModels[Tag], { title }: Framed): string {
  const words = title?.trim() || namesOf(model).find((name) => name?.trim()) || 'News';
  // The removed end may have contained the closer of a bidi control.
  return closeBidi(words.replace(/\s+/g, ' ').trim().slice(0, LONGEST_TITLE));
}

/** The texts that can name the content, for any of the elements. */
function namesOf(model: Partial<Article & PullQuote & Itinerary>): readonly (string | undefined)[] {
  const { headline, standfirst, attribution, quotation, title, traveller, stops, image } = model;
  const words = [standfirst, quotation].map((text) => text && wordsOf(text));
  return [headline, title, attribution, traveller, ...words, stops?.map(({ place }) => place).join(', '), image?.alt];
}
