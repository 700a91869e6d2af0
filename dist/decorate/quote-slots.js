import { isOpened } from '../i18n/quotation-marks.js';
import { elementWith, isFilledNode } from '../plain/element.js';
import { arrangeAttribution } from './attribution-line.js';
import { findElement, isBlankText, isFilled, LINE_END, textWithin } from './copy.js';
import { withParagraphs } from './draw.js';
import { languageOfElements } from './language.js';
/** A line after a dash, or after a hyphen and a space. */
const DASH = /^\s*([—–―]|--|-\s)\s*\S/;
/** What no name holds: the marks and the end of a sentence, as in the lines of a dialogue. */
const SENTENCE = /[?!…¿¡"“”„«»「」『』]|(?<!\b(?:Jr|Sr|Inc|Ltd|\p{Lu}))[.。]\s*$/u;
/** A closing quotation mark, and a dash after it. */
const CLOSED = /["“”«»」』]\s*(?=[—–―]|--|-\s)/g;
/** Boxes that only hold others. */
const HOLDER = /^(article|aside|div|figure|section)$/;
/** Two words or more in capitals before a comma, a bracket or the end: a name, whatever follows it. */
const NAME = /^[\s—–―-]*(\p{Lu}[\p{L}.'’-]*\s+)+\p{Lu}[\p{L}'’-]*\s*([,(（،]|\.?$)/u;
const isSpeaker = (text) => DASH.test(text) && (NAME.test(text.trim()) || !SENTENCE.test(text));
const isQuote = ({ tag }) => tag === 'blockquote';
/**
 * Finds the first quotation, its attribution and its picture in plain HTML: our own, and what others write.
 *
 * `figure > blockquote + figcaption`, WordPress's `blockquote > p + cite`, a `footer`, a last line after a dash, a bare
 * paragraph. A line is an attribution only within the quotation, within its figure or directly after it: the wrong name
 * would be worse than none. Everything else is returned as `rest`.
 */
export function findQuote(nodes) {
    const all = inParagraphs(nodes);
    const path = pathTo(all, isQuote) ?? [];
    const [quote, ...holders] = path;
    const held = (name) => quote ? holders.find(({ tag }) => tag === name) : findElement(all, ({ tag }) => tag === name);
    const figure = held('figure');
    const image = findBeside(all, ({ tag, isBox }) => (tag === 'img' || tag === 'picture') && isBox === true, path);
    const apart = new Set();
    const content = quote?.content ?? all;
    collectApart(content, apart);
    const outside = new Set(apart);
    if (image)
        outside.add(image);
    let quotation = withParagraphs(without(content, outside));
    let line;
    let after = [];
    // A quotation that is marked as such holds no attribution.
    if (quote?.attributes['data-news'] !== 'quotation') {
        line =
            (quote && figure && findBeside(figure.content, ({ tag }) => tag === 'figcaption', path)) ??
                lastLine(quotation) ??
                findBeside(all, ({ attributes }) => attributes['data-news'] === 'attribution', path);
        if (line)
            quotation = without(quotation, new Set([line]));
        else {
            const parts = partedAtDash(quotation, true, !quote);
            if (parts)
                [quotation, line, after] = parts;
            else
                line = followingLine(all, path);
        }
    }
    const taken = new Set([quote, image, line].filter((found) => found !== undefined));
    const rest = [...after, ...apart, ...(quote ? without(all, taken) : [])];
    return {
        quotation,
        cite: quote?.attributes['cite'],
        ...languageOfElements(quote ? path : [figure, ...holdersOf(all)]),
        line: line ? arrangeAttribution(without(line.content, taken)) : [],
        image,
        repeats: held('aside') !== undefined,
        rest: isFilled(rest) ? rest : [],
    };
}
/** The elements that hold all of the content, from the inside out. */
function holdersOf(nodes) {
    const [only, more] = nodes.filter(isFilledNode);
    return typeof only === 'object' && !more ? [...holdersOf(only.content), only] : [];
}
/** Content whose loose text beside the first quotation is in paragraphs. */
function inParagraphs(nodes) {
    const path = pathTo(nodes, isQuote);
    return path ? linesBeside(nodes, path, path.length - 1) : nodes;
}
const linesBeside = (nodes, path, depth) => withParagraphs(nodes).map((node) => depth > 0 && node === path[depth]
    ? { ...path[depth], content: linesBeside(path[depth].content, path, depth - 1) }
    : node);
/** The first element that passes, and the elements around it, from the inside out. */
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
/** The first element that passes; neither another quotation nor a picture with its caption is entered. */
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
/** Whether an element among the text of a quotation is no part of it: a picture with a caption, a notice of copyright. */
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
/** The line at the end of a quotation that says who said it. */
function lastLine(nodes) {
    const last = nodes.findLast((node) => isFilled([node]));
    if (typeof last !== 'object')
        return undefined;
    if (last.tag === 'figcaption' || isLine(last, nodes, true))
        return last;
    if (!HOLDER.test(last.tag))
        return undefined;
    const isLineWithin = (node) => typeof node === 'object' && isLine(node, last.content, true);
    return lastLine(last.content) ?? last.content.find(isLineWithin);
}
/** The line directly after a quotation that says who said it. */
function followingLine(nodes, path) {
    for (const [depth, node] of path.entries()) {
        if (depth > 0 && !HOLDER.test(node.tag))
            return undefined;
        const outer = path[depth + 1];
        const siblings = outer?.content ?? nodes;
        const after = siblings.slice(siblings.indexOf(node) + 1);
        if (after.some(isSeen))
            return firstLine(after, outer?.tag === 'figure');
    }
    return undefined;
}
function firstLine(nodes, isInFigure) {
    const first = nodes.find(isSeen);
    if (typeof first !== 'object')
        return undefined;
    if (isLine(first, nodes, isInFigure) || (first.tag === 'p' && isSpeaker(textWithin(first.content))))
        return first;
    return HOLDER.test(first.tag) ? firstLine(first.content, isInFigure) : undefined;
}
/** Whether a node shows something; rules and pictures may be between a quotation and its attribution. */
const isSeen = (node) => isFilled([node]) && !(typeof node === 'object' && /^(hr|img|picture)$/.test(node.tag));
/** Whether an element is a line about the speaker; a `footer` is one only where it belongs to the quotation. */
function isLine(node, siblings, isInside) {
    const { tag, attributes, content } = node;
    if (tag === 'footer' || tag === 'address')
        return isInside || isSpeaker(textWithin(content));
    if (/\b(attribution|author|byline)\b/.test(`${attributes['data-news'] ?? ''} ${attributes['class'] ?? ''}`))
        return true;
    // A `cite` within a sentence is a title; one that stands alone is the speaker.
    if (tag === 'cite')
        return !siblings.some((sibling) => typeof sibling === 'string' && /\S/.test(sibling));
    return tag === 'p' && isCite(content);
}
/** Whether a line is nothing but `cite`. */
const isCite = (line) => isFilled(line) && line.every((node) => isBlankText(node) || (typeof node === 'object' && node.tag === 'cite'));
/**
 * A quotation without the line in it that begins with a dash, the line, and what follows. In a dialogue there are more.
 * In a `blockquote`, only the last line says who said it.
 */
function partedAtDash(nodes, isFirst, isOpen) {
    const dashed = nodes.filter((node) => typeof node === 'object' && node.tag === 'p' && DASH.test(textWithin([node])));
    if (dashed.length > 0) {
        const [line] = dashed;
        const at = nodes.indexOf(line);
        const [before, after, text] = [nodes.slice(0, at), nodes.slice(at + 1), textWithin(line.content)];
        const isWhole = dashed.length === 1 && (isFilled(before) || !isFirst) && isSpeaker(text);
        // A list of points may begin with dashes too.
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
    if (HOLDER.test(tag)) {
        const parts = partedAtDash(withParagraphs(content), isFirst && !isFilled(nodes.slice(0, at)), isOpen);
        return parts && [withLast(parts[0]), parts[1], parts[2]];
    }
    const parts = tag === 'p' && (partedAtBreak(content) ?? partedAtMark(content, textWithin(nodes)));
    return parts ? [withLast(parts[0]), elementWith('p', {}, parts[1]), []] : undefined;
}
/** Parts a paragraph before the one line in it that begins with a dash, or before a last line that is a `cite`. */
function partedAtBreak(content) {
    const breaks = content.flatMap((node, index) => (typeof node === 'object' && node.tag === 'br' ? index : []));
    const starts = breaks.filter((at, index) => {
        const line = content.slice(at + 1, breaks[index + 1]);
        return DASH.test(textWithin(line)) || (index === breaks.length - 1 && isCite(line));
    });
    const [start = -1] = starts;
    const [before, line] = [content.slice(0, start), content.slice(start + 1)];
    return starts.length === 1 &&
        isFilled(before) &&
        !DASH.test(textWithin(before)) &&
        (isCite(line) || isSpeaker(textWithin(line)))
        ? [before, line]
        : undefined;
}
/** Parts a paragraph at the dash after its closing mark, in text that begins with a mark: `“Words” — Name`. */
function partedAtMark(content, text) {
    if (!isOpened(text))
        return undefined;
    for (const [index, node] of content.entries()) {
        if (typeof node !== 'string')
            continue;
        for (const { index: at } of node.matchAll(CLOSED)) {
            // The mark that opens the text looks like one that closes in some languages.
            if (index === 0 && at === node.search(/\S/))
                continue;
            const line = [node.slice(at + 1), ...content.slice(index + 1)];
            // The first mark that closes; further ones belong to a dialogue.
            const words = textWithin(line);
            // In the run of a text, words in small letters go on with it.
            return isSpeaker(words) && !/^[\s—–―-]*\p{Ll}/u.test(words)
                ? [[...content.slice(0, index), node.slice(0, at + 1)], line]
                : undefined;
        }
    }
    return undefined;
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
            if (HOLDER.test(node.tag))
                kept.push(...LINE_END, ...content, ...LINE_END);
            else if (isFilled(content))
                kept.push(elementWith(node.tag, node.attributes, content));
        }
    }
    return isChanged ? kept : nodes;
}
