import { isOpened } from '../i18n/quotation-marks.js';
import { elementWith, isFilledNode } from '../plain/element.js';
import { arrangeAttribution } from './attribution-line.js';
import { findElement, isBlankText, isFilled, LINE_END, textWithin } from './copy.js';
import { withParagraphs } from './draw.js';
import { languageOfElements } from './language.js';
/** A line after a dash, or after a hyphen and a space. */
const LEADING_DASH = /^\s*([—–―]|--|-\s)\s*\S/;
/** Punctuation that no name contains: quotation marks, and the end of a sentence. It occurs in dialogues. */
const SENTENCE = /[?!…¿¡"“”„«»「」『』]|(?<!\b(?:Jr|Sr|Inc|Ltd|\p{Lu}))[.。]\s*$/u;
/** A closing quotation mark, and a dash after it. */
const CLOSED = /["“”«»」』]\s*(?=[—–―]|--|-\s)/g;
/** Elements that are only containers. */
const CONTAINER = /^(article|aside|div|figure|section)$/;
/** Two or more capitalised words before a comma, a bracket or the end. This is a name, whatever follows it. */
const PROPER_NAME = /^[\s—–―-]*(\p{Lu}[\p{L}.'’-]*\s+)+\p{Lu}[\p{L}'’-]*\s*([,(（،]|\.?$)/u;
const isSpeaker = (text) => LEADING_DASH.test(text) && (PROPER_NAME.test(text.trim()) || !SENTENCE.test(text));
const isQuote = ({ tag }) => tag === 'blockquote';
/**
 * Finds the first quotation, its attribution and its picture in plain HTML, written by us or by others.
 *
 * Supported are `figure > blockquote + figcaption`, `blockquote > p + cite` of WordPress, a `footer`, a last line that
 * starts with a dash, and a paragraph alone. An attribution must be inside the quotation, inside its figure or directly
 * after it, because a wrong name is worse than none. Everything else is returned as `rest`.
 */
export function findQuote(nodes) {
    const all = withParagraphsAround(nodes);
    const path = pathTo(all, isQuote) ?? [];
    const [quote, ...ancestors] = path;
    const ancestorNamed = (name) => quote ? ancestors.find(({ tag }) => tag === name) : findElement(all, ({ tag }) => tag === name);
    const figure = ancestorNamed('figure');
    const image = findBeside(all, ({ tag, isBox }) => (tag === 'img' || tag === 'picture') && isBox === true, path);
    const apart = new Set();
    const content = quote?.content ?? all;
    collectApart(content, apart);
    const excluded = new Set(apart);
    if (image)
        excluded.add(image);
    let quotation = withParagraphs(without(content, excluded));
    let line;
    let after = [];
    // Our own plain HTML uses this hook for a quotation without an attribution.
    if (quote?.attributes['data-news'] !== 'quotation') {
        line =
            (quote && figure && findBeside(figure.content, ({ tag }) => tag === 'figcaption', path)) ??
                lastLine(quotation) ??
                findBeside(all, ({ attributes }) => attributes['data-news'] === 'attribution', path);
        if (line)
            quotation = without(quotation, new Set([line]));
        else {
            const parts = splitAtDash(quotation, true, !quote);
            if (parts)
                [quotation, line, after] = parts;
            else
                line = followingLine(all, path);
        }
    }
    const removed = new Set([quote, image, line].filter((found) => found !== undefined));
    const rest = [...after, ...apart, ...(quote ? without(all, removed) : [])];
    return {
        quotation,
        cite: quote?.attributes['cite'],
        ...languageOfElements(quote ? path : [figure, ...containersOf(all)]),
        line: line ? arrangeAttribution(without(line.content, removed)) : [],
        image,
        repeats: ancestorNamed('aside') !== undefined,
        rest: isFilled(rest) ? rest : [],
    };
}
/** The elements that contain all of the content, from the inside out. */
function containersOf(nodes) {
    const [only, more] = nodes.filter(isFilledNode);
    return typeof only === 'object' && !more ? [...containersOf(only.content), only] : [];
}
/** Wraps the loose text around the first quotation in paragraphs. */
function withParagraphsAround(nodes) {
    const path = pathTo(nodes, isQuote);
    return path ? paragraphsAround(nodes, path, path.length - 1) : nodes;
}
const paragraphsAround = (nodes, path, depth) => withParagraphs(nodes).map((node) => depth > 0 && node === path[depth]
    ? { ...path[depth], content: paragraphsAround(path[depth].content, path, depth - 1) }
    : node);
/** The first element that passes a test, and its ancestors, from the inside out. */
function pathTo(nodes, passes) {
    for (const node of nodes) {
        if (typeof node === 'string')
            continue;
        if (passes(node))
            return [node];
        const path = pathTo(node.content, passes);
        if (path)
            return (path.push(node), path);
    }
    return undefined;
}
/** The first element that passes a test, outside of other quotations and of pictures with captions. */
function findBeside(nodes, passes, path) {
    for (const node of nodes) {
        if (typeof node === 'string' || (isQuote(node) && node !== path[0]) || isApart(node))
            continue;
        const found = passes(node) ? node : findBeside(node.content, passes, path);
        if (found)
            return found;
    }
    return undefined;
}
/**
 * Whether an element within a quotation does not belong to its text: a picture with a caption, or a copyright notice.
 */
const isApart = ({ tag, content }) => tag === 'figure'
    ? content.some((node) => typeof node === 'object' && node.tag === 'figcaption') &&
        content.every((node) => isBlankText(node) || /^(a|div|figcaption|img|picture|audio|video)$/.test(node.tag)) &&
        findElement(content, ({ tag }) => /^(img|audio|video)$/.test(tag)) !== undefined &&
        findElement(content, isQuote) === undefined
    : tag === 'footer' && /^\s*©/.test(textWithin(content));
function collectApart(nodes, apart) {
    for (const node of nodes) {
        if (typeof node === 'string' || isQuote(node))
            continue;
        if (isApart(node))
            apart.add(node);
        else
            collectApart(node.content, apart);
    }
}
/** The attribution at the end of a quotation. */
function lastLine(nodes) {
    const last = nodes.findLast((node) => isFilled([node]));
    if (typeof last !== 'object')
        return undefined;
    if (last.tag === 'figcaption' || isAttribution(last, nodes, true))
        return last;
    if (!CONTAINER.test(last.tag))
        return undefined;
    const isLineWithin = (node) => typeof node === 'object' && isAttribution(node, last.content, true);
    return lastLine(last.content) ?? last.content.find(isLineWithin);
}
/** The attribution directly after a quotation. */
function followingLine(nodes, path) {
    for (const [depth, node] of path.entries()) {
        if (depth > 0 && !CONTAINER.test(node.tag))
            return undefined;
        const outer = path[depth + 1];
        const siblings = outer?.content ?? nodes;
        const after = siblings.slice(siblings.indexOf(node) + 1);
        if (after.some(isContent))
            return firstLine(after, outer?.tag === 'figure');
    }
    return undefined;
}
function firstLine(nodes, isInFigure) {
    const first = nodes.find(isContent);
    if (typeof first !== 'object')
        return undefined;
    if (isAttribution(first, nodes, isInFigure) || (first.tag === 'p' && isSpeaker(textWithin(first.content))))
        return first;
    return CONTAINER.test(first.tag) ? firstLine(first.content, isInFigure) : undefined;
}
/**
 * Whether a node is content. Horizontal rules and pictures are not: they may be between a quotation and its
 * attribution.
 */
const isContent = (node) => isFilled([node]) && !(typeof node === 'object' && /^(hr|img|picture)$/.test(node.tag));
/** Whether an element is an attribution. A `footer` is one only inside the quotation or if it names a speaker. */
function isAttribution(node, siblings, isInside) {
    const { tag, attributes, content } = node;
    if (tag === 'footer' || tag === 'address')
        return isInside || isSpeaker(textWithin(content));
    if (/\b(attribution|author|byline)\b/.test(`${attributes['data-news'] ?? ''} ${attributes['class'] ?? ''}`))
        return true;
    // A `cite` within a sentence is a title; one alone is the speaker.
    if (tag === 'cite')
        return !siblings.some((sibling) => typeof sibling === 'string' && /\S/.test(sibling));
    return tag === 'p' && isCite(content);
}
/** Whether a line consists only of `cite`. */
const isCite = (line) => isFilled(line) && line.every((node) => isBlankText(node) || (typeof node === 'object' && node.tag === 'cite'));
/**
 * Splits a quotation at the only line that starts with a dash: the text before it, the line, and the rest. Several such
 * lines are a dialogue. In a `blockquote`, only the last line can be the attribution.
 */
function splitAtDash(nodes, isFirst, isOpen) {
    const dashed = nodes.filter((node) => typeof node === 'object' && node.tag === 'p' && LEADING_DASH.test(textWithin([node])));
    if (dashed.length > 0) {
        const [line] = dashed;
        const at = nodes.indexOf(line);
        const [before, after, text] = [nodes.slice(0, at), nodes.slice(at + 1), textWithin(line.content)];
        const isWhole = dashed.length === 1 && (isFilled(before) || !isFirst) && isSpeaker(text);
        // Items of a typed list may also start with dashes.
        return isWhole && (!isFilled(after) || (isOpen && /^[\s—–―-]*\p{Lu}/u.test(text)))
            ? [before, line, after]
            : undefined;
    }
    const at = nodes.findLastIndex((node) => isFilled([node]));
    const last = nodes[at];
    if (typeof last !== 'object')
        return undefined;
    const { tag, attributes, content } = last;
    const withLast = (kept) => nodes.with(at, elementWith(tag, attributes, kept));
    if (CONTAINER.test(tag)) {
        const parts = splitAtDash(withParagraphs(content), isFirst && !isFilled(nodes.slice(0, at)), isOpen);
        return parts && [withLast(parts[0]), parts[1], parts[2]];
    }
    const parts = tag === 'p' && (splitAtBreak(content) ?? splitAtMark(content, textWithin(nodes)));
    return parts ? [withLast(parts[0]), elementWith('p', {}, parts[1]), []] : undefined;
}
/** Splits a paragraph before the only line that starts with a dash, or before a last line that is a `cite`. */
function splitAtBreak(content) {
    const breaks = content.flatMap((node, index) => (typeof node === 'object' && node.tag === 'br' ? index : []));
    const starts = breaks.filter((at, index) => {
        const line = content.slice(at + 1, breaks[index + 1]);
        return LEADING_DASH.test(textWithin(line)) || (index === breaks.length - 1 && isCite(line));
    });
    const [start = -1] = starts;
    const [before, line] = [content.slice(0, start), content.slice(start + 1)];
    return starts.length === 1 &&
        isFilled(before) &&
        !LEADING_DASH.test(textWithin(before)) &&
        (isCite(line) || isSpeaker(textWithin(line)))
        ? [before, line]
        : undefined;
}
/**
 * Splits a paragraph at the dash after its closing quotation mark, if the text starts with a quotation mark: `“Words” —
 * Name`.
 */
function splitAtMark(content, text) {
    if (!isOpened(text))
        return undefined;
    for (const [index, node] of content.entries()) {
        if (typeof node !== 'string')
            continue;
        for (const { index: at } of node.matchAll(CLOSED)) {
            // In some languages the opening mark looks like a closing one.
            if (index === 0 && at === node.search(/\S/))
                continue;
            const line = [node.slice(at + 1), ...content.slice(index + 1)];
            // Only the first closing mark counts; more of them are a dialogue.
            const words = textWithin(line);
            // Lowercase words after the dash continue the sentence.
            return isSpeaker(words) && !/^[\s—–―-]*\p{Ll}/u.test(words)
                ? [[...content.slice(0, index), node.slice(0, at + 1)], line]
                : undefined;
        }
    }
    return undefined;
}
/** Removes elements. A container that held one is replaced by its other content. */
export function without(nodes, removed) {
    if (removed.size === 0)
        return nodes;
    let isChanged = false;
    const kept = [];
    for (const node of nodes) {
        if (typeof node === 'string') {
            kept.push(node);
            continue;
        }
        if (removed.has(node)) {
            isChanged = true;
            kept.push(...LINE_END);
            continue;
        }
        const content = without(node.content, removed);
        if (content === node.content)
            kept.push(node);
        else {
            isChanged = true;
            if (CONTAINER.test(node.tag))
                kept.push(...LINE_END, ...content, ...LINE_END);
            else if (isFilled(content))
                kept.push(elementWith(node.tag, node.attributes, content));
        }
    }
    return isChanged ? kept : nodes;
}
