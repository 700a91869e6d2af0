/**
 * Elements as HTML, made on a server: what they show in a declarative shadow root, and the plain words as children.
 * The entry `broadsheet/server`. Needs no DOM, and runs in Node, Deno and workerd.
 *
 * @packageDocumentation
 */
import { readArticle } from '../model/definition/article.js';
import { readItinerary } from '../model/definition/itinerary.js';
import { readPullQuote } from '../model/definition/pull-quote.js';
import { escaped } from '../plain/element.js';
import { plainHtml } from '../plain/plain-html.js';
import { articleShadow, itineraryShadow, pullQuoteShadow } from './shadow.js';
import { renderValue } from './template.js';
const KINDS = {
    'news-article': { read: readArticle, shadow: articleShadow },
    'pull-quote': { read: readPullQuote, shadow: pullQuoteShadow },
    'itinerary-card': { read: readItinerary, shadow: itineraryShadow },
};
/**
 * Writes an element as HTML: the same words with no script, with a late one, and after it.
 *
 * Data that cannot be shown give an empty element, and issues that say why. What `attributes` sets of the data's own
 * fields (`headline` and so on) is the element's business in the browser: give it in the data.
 */
export const renderToString = (tag, data, options) => [...renderPieces(tag, data, options)].join('');
/** The same as a stream of bytes, which begins before the whole is written. */
export function renderToStream(tag, data, options) {
    const pieces = renderPieces(tag, data, options);
    const encoder = new TextEncoder();
    return new ReadableStream({
        pull(controller) {
            let chunk = '';
            while (chunk.length < CHUNK) {
                const { done, value } = pieces.next();
                if (done) {
                    if (chunk)
                        controller.enqueue(encoder.encode(chunk));
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
function* renderPieces(tag, data, options = {}) {
    const { attributes = {}, prefix = '', url, onIssue, now = new Date() } = options;
    const { read, shadow } = KINDS[tag];
    const { value, issues } = read(data, { url });
    for (const issue of issues)
        onIssue?.(issue);
    const name = prefix ? `${prefix}-${tag}` : tag;
    yield `<${name}${attributesOf({ ...attributes, status: value ? 'ready' : 'empty' })}>`;
    if (value) {
        const { template, styles } = shadow(value, { attributes, now });
        yield `<template shadowrootmode="open">`;
        yield stylesOf(styles, options);
        yield renderValue(template);
        yield '</template>';
        const locale = attributes['locale'];
        yield plainHtml(tag, value, {
            headingLevel: Number(attributes['heading-level'] ?? 2),
            ...(typeof locale === 'string' && { locale }),
        });
        if (options.data !== 'none')
            yield `<script type="application/json">${inScript(value)}</script>`;
    }
    yield `</${name}>`;
}
const stylesOf = (styles, { styles: linked, nonce }) => linked
    ? linked.map((address) => `<link rel="stylesheet" href="${escaped(address)}">`).join('')
    : // Style sheets of our own and constant: no word of the data is in them.
        `<style${nonce === undefined ? '' : ` nonce="${escaped(nonce)}"`}>${styles.join('\n')}</style>`;
const attributesOf = (attributes) => Object.entries(attributes)
    .filter(([name, value]) => value !== undefined && value !== false && /^[a-z][\w:.-]*$/i.test(name) && !/^on/i.test(name))
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escaped(String(value))}"`))
    .join('');
/** JSON that ends no script and opens no comment there. */
const inScript = (value) => JSON.stringify(value).replaceAll('<', '\\u003c');
