import { closeBidi } from '../model/bidi.js';
import { wordsOf } from '../model/text.js';
import { textLanguage } from '../model/language.js';
import { escaped } from '../plain/element.js';
import { renderToString } from '../server/render.js';
import { REPORT_HEIGHT, REPORT_HEIGHT_HASH } from './frame-script.data.js';
import { editorProof, editorProofValue } from './editor-proof.js';
const policyOf = (nonce) => [
    "default-src 'none'",
    "style-src 'unsafe-inline'",
    'img-src http: https:',
    'media-src http: https:',
    `script-src '${nonce === undefined ? REPORT_HEIGHT_HASH : `nonce-${nonce}`}'`,
    "base-uri 'none'",
    "form-action 'none'",
].join('; ');
/**
 * The page's own ground, ink and type, by the scheme of who reads: a frame cannot know what it lies upon. What needs a
 * script of ours is left out, since there is none. In a frame it has no scroll bar, though it scrolls where nobody fits
 * the frame: the bar of a frame that is still too low takes width, and what is narrower has another height.
 */
const PAGE_STYLE = 'html{color-scheme:light dark;background:Canvas;color:CanvasText}body{margin:0;padding:1px;font-family:Georgia,serif}[data-framed]{scrollbar-width:none}[data-framed]::-webkit-scrollbar{display:none}*::part(map),*::part(add-to-calendar),*::part(add-trip-to-calendar){display:none!important}';
/**
 * Writes a page that holds a story, a quotation or a trip and asks nobody for anything but its pictures: for a frame, or
 * for itself. It tells the page around how high it is.
 */
export function pageOf(tag, model, framed) {
    const { attributes, now, nonce } = framed;
    const { language, direction } = textLanguage({ lang: attributes['lang'] ?? '', dir: attributes['dir'] ?? '' }, model);
    const html = renderToString(tag, model, { attributes, now, nonce, data: 'none' });
    const once = nonce === undefined ? '' : ` nonce="${escaped(nonce)}"`;
    return (`<!doctype html><html lang="${escaped(language)}" dir="${direction}"><head><meta charset="utf-8">` +
        `<meta http-equiv="Content-Security-Policy" content="${escaped(policyOf(nonce))}">` +
        `<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">` +
        `<title>${escaped(titleOf(tag, model, framed))}</title><base target="_blank"><style${once}>${PAGE_STYLE}</style></head>` +
        `<body>${editorProof(html)}<script${once}>${REPORT_HEIGHT}</script></body></html>`);
}
/** The words, and the frame that takes their place as soon as its page says how high it is. */
export function frameOf(tag, model, { page, plain, script, ...framed }) {
    const [name, source] = page === undefined ? ['srcdoc', pageOf(tag, model, framed)] : ['src', page];
    return (`<div data-news="frame"><div data-news="words">${editorProof(plain)}</div>` +
        // Of no height and out of reach until its words are there; said twice, since some pages allow no styles.
        `<iframe title="${editorProofValue(titleOf(tag, model, framed))}" width="100%" height="0" frameborder="0" inert` +
        ' style="width:100%;height:0;border:0" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"' +
        ` ${name}="${editorProofValue(source)}"></iframe>${script}</div>`);
}
const LONGEST_TITLE = 120;
function titleOf(tag, model, { title }) {
    const words = title?.trim() || namesOf(tag, model).find((name) => name?.trim()) || 'News';
    // What is cut off may have closed a bidi control.
    return closeBidi(words.replace(/\s+/g, ' ').trim().slice(0, LONGEST_TITLE));
}
function namesOf(tag, model) {
    if (tag === 'pull-quote') {
        const { attribution, quotation } = model;
        return [attribution, wordsOf(quotation)];
    }
    if (tag === 'itinerary-card') {
        const { title, traveller, stops } = model;
        return [title, traveller, stops.map(({ place }) => place).join(', ')];
    }
    const { headline, standfirst, image } = model;
    return [headline, standfirst && wordsOf(standfirst), image?.alt];
}
