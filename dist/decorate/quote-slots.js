import { canonicalLanguage } from '../model/language.js';
import { elementWith } from '../plain/element.js';
import { arrangeAttribution } from './attribution-line.js';
import { findElement, holdsElement, isBlankText, isFilled, LINE_END, textWithin } from './copy.js';
import { withParagraphs } from './draw.js';
const DASH = /^\s*([—–―]|--)\s*\S/;
/**
 * Finds the quotation, its attribution and its picture in plain HTML: our own, and what others write.
 *
 * `figure > blockquote + figcaption`, WordPress's `blockquote > p + cite`, a `footer`, a last line after a dash, a bare
 * paragraph. Everything else is returned as `rest`.
 */
export function findQuote(nodes) {
    const quote = findElement(nodes, ({ tag }) => tag === 'blockquote');
    // A quotation that is marked as such holds no attribution.
    const isMarked = quote?.attributes['data-news'] === 'quotation';
    const image = findElement(nodes, ({ tag, isBox }) => (tag === 'img' || tag === 'picture') && isBox === true);
    let line = isMarked ? undefined : findLine(nodes, quote);
    const taken = new Set([quote, image, line].filter((found) => found !== undefined));
    let quotation = quote ? without(quote.content, taken) : without(nodes, taken);
    let rest = quote ? without(nodes, taken) : [];
    if (!line && !isMarked) {
        quotation = withParagraphs(quotation);
        if (quote)
            rest = withParagraphs(rest);
        line = dashedParagraph(quotation) ?? (quote && followingDash(rest));
        if (line) {
            taken.add(line);
            quotation = without(quotation, taken);
            rest = without(rest, taken);
        }
        else
            [quotation, line] = partedAtDash(quotation);
    }
    const figure = findElement(nodes, ({ tag }) => tag === 'figure');
    return {
        quotation,
        cite: quote?.attributes['cite'],
        language: canonicalLanguage(quote?.attributes['lang'] ?? figure?.attributes['lang'] ?? ''),
        line: line ? arrangeAttribution(without(line.content, taken)) : [],
        image,
        repeats: findElement(nodes, ({ tag }) => tag === 'aside') !== undefined,
        rest: isFilled(rest) ? rest : [],
    };
}
/** The element that says who said it: beside the quotation, else at its end. */
function findLine(nodes, quote) {
    const caption = findElement(nodes, (element) => element.tag === 'figcaption' && !holdsElement(element, quote));
    if (caption)
        return caption;
    const last = quote?.content.findLast((node) => !isBlankText(node));
    if (typeof last === 'object' && isLine(last, quote.content))
        return last;
    return findLineWithin(nodes, quote);
}
function findLineWithin(nodes, quote) {
    for (const node of nodes) {
        if (typeof node === 'string' || node === quote)
            continue;
        const found = isLine(node, nodes) && !holdsElement(node, quote) ? node : findLineWithin(node.content, quote);
        if (found)
            return found;
    }
    return undefined;
}
function isLine(node, siblings) {
    const { tag, attributes, content } = node;
    if (tag === 'footer' || tag === 'address')
        return true;
    if (/\b(attribution|author|byline)\b/.test(`${attributes['data-news'] ?? ''} ${attributes['class'] ?? ''}`))
        return true;
    // A `cite` within a sentence is a title; one that stands alone is the speaker.
    if (tag === 'cite')
        return !siblings.some((sibling) => typeof sibling === 'string' && /\S/.test(sibling));
    return (tag === 'p' &&
        node.isFilled === true &&
        content.every((inner) => (typeof inner === 'string' ? !/\S/.test(inner) : inner.tag === 'cite')));
}
/** The last of several paragraphs, where it begins with a dash; in a dialogue every paragraph does. */
function dashedParagraph(nodes) {
    const paragraphs = paragraphsIn(nodes);
    const last = paragraphs.at(-1);
    return paragraphs.length > 1 &&
        last &&
        DASH.test(textWithin(last.content)) &&
        !DASH.test(textWithin(paragraphs[0].content))
        ? last
        : undefined;
}
/** The last line of the last paragraph, where it alone begins with a dash, and the quotation without it. */
function partedAtDash(nodes) {
    const at = nodes.findLastIndex((node) => isFilled([node]));
    const last = nodes[at];
    if (typeof last !== 'object' || last.tag !== 'p')
        return [nodes, undefined];
    const end = last.content.findLastIndex((node) => typeof node === 'object' && node.tag === 'br');
    const [before, after] = [last.content.slice(0, end), last.content.slice(end + 1)];
    if (end < 0 || !isFilled(before) || !DASH.test(textWithin(after)) || DASH.test(textWithin(before))) {
        return [nodes, undefined];
    }
    return [nodes.with(at, elementWith('p', last.attributes, before)), elementWith('p', {}, after)];
}
/** A paragraph with a dash that follows a quotation. */
function followingDash(rest) {
    const first = rest.find((node) => isFilled([node]));
    if (typeof first !== 'object')
        return undefined;
    if (first.tag === 'p')
        return DASH.test(textWithin(first.content)) ? first : undefined;
    return /^(div|section|article)$/.test(first.tag) ? followingDash(first.content) : undefined;
}
function paragraphsIn(nodes, found = []) {
    for (const node of nodes) {
        if (typeof node === 'string')
            continue;
        if (node.tag === 'p') {
            if (node.isFilled)
                found.push(node);
        }
        else if (node.isBox)
            paragraphsIn(node.content, found);
    }
    return found;
}
/** Nodes without some elements. The boxes that held one of these are dissolved, since they were drawn around it. */
export function without(nodes, taken) {
    if (taken.size === 0)
        return nodes;
    let isChanged = false;
    const kept = [];
    for (const node of nodes) {
        if (typeof node === 'string') {
            kept.push(node);
            continue;
        }
        if (taken.has(node)) {
            isChanged = true;
            kept.push(...LINE_END);
            continue;
        }
        const content = without(node.content, taken);
        if (content === node.content)
            kept.push(node);
        else {
            isChanged = true;
            if (/^(figure|aside|div|section|article)$/.test(node.tag))
                kept.push(...LINE_END, ...content, ...LINE_END);
            else if (isFilled(content))
                kept.push(elementWith(node.tag, node.attributes, content));
        }
    }
    return isChanged ? kept : nodes;
}
