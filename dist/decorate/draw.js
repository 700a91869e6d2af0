import { quotationMarks } from '../i18n/quotation-marks.js';
import { isRareMark } from '../model/block-kinds.js';
import { elementWith, flatten, isBox, isFilledNode, } from '../plain/element.js';
import { withoutPrototype } from '../model/own.js';
import { contextWith } from './context.js';
import { findElement, LINE_END, textWithin } from './copy.js';
import { drawImage } from './picture.js';
/** Elements that are drawn as another element or get a CSS part. `b` and `i` are reserved for our own layout. */
const RULES = new Map([
    ['b', ['strong', '']],
    ['hr', ['hr', 'divider']],
    ['i', ['em', '']],
    ['ol', ['ol', 'list']],
    // `bdi` isolates text of another language or direction.
    ['span', ['bdi', '']],
    ['ul', ['ul', 'list']],
]);
/** Whether an element only groups others. */
export const isGroup = ({ tag }) => /^(div|footer|header|hgroup|section)$/.test(tag);
/**
 * Draws content: text, inline elements, safe links, and blocks with their CSS parts.
 *
 * If it has blocks, loose text between them becomes paragraphs. Blocks are separated by line feeds, which copied text
 * and screen readers need.
 */
export function drawContent(nodes, context) {
    const drawn = [];
    if (nodes.some(isBox))
        drawFlow(nodes, context, drawn);
    else
        flatten(nodes.map((node) => drawNode(node, context)), drawn);
    return drawn;
}
/** Draws content as blocks; a line of text becomes a paragraph. */
export function drawBlocks(nodes, context) {
    const drawn = [];
    drawFlow(nodes, context, drawn);
    return drawn;
}
function drawFlow(nodes, context, drawn) {
    for (const node of withParagraphs(nodes)) {
        const blocks = [];
        flatten([drawNode(node, context)], blocks);
        for (const block of blocks) {
            if (block === '\n')
                continue;
            if (drawn.length > 0)
                drawn.push('\n');
            drawn.push(block);
        }
    }
}
/** Wraps loose text in paragraphs. */
export function withParagraphs(nodes) {
    const blocks = [];
    let run = [];
    // Empty elements with an id, which links lead to. They are put into the next block.
    let anchors = [];
    const add = (block) => {
        if (anchors.length === 0 || !block.isFilled)
            return void blocks.push(block);
        if (/^(p|li|t[dh]|h[1-6])$/.test(block.tag))
            blocks.push({ ...block, content: [...anchors, ...block.content] });
        else
            blocks.push(...anchors, block);
        anchors = [];
    };
    const flush = () => {
        const lines = linesOf(run);
        if (lines.length === 0)
            anchors.push(...run.filter((node) => typeof node === 'object' && node.attributes['id']));
        for (const line of lines)
            add(elementWith('p', {}, trimmed(line)));
        run = [];
    };
    for (const node of nodes) {
        if (isBox(node)) {
            flush();
            const { tag, isFilled, attributes } = node;
            if (isFilled || !attributes['id'] || !/^(div|p|section)$/.test(tag))
                add(node);
            else
                anchors.push(elementWith('span', { id: attributes['id'] }, []));
        }
        else
            run.push(node);
    }
    flush();
    return blocks;
}
function drawParagraph(line, own, context) {
    // `::part(paragraph)` is for paragraphs of the story only, not for those of a quotation.
    if (context.quoted === 0)
        own['part'] = 'paragraph';
    return elementWith('p', own, drawLine(line, context));
}
/** Draws text for an element that holds no blocks, such as a heading: trimmed, and with line breaks between blocks. */
export const drawLine = (nodes, context) => drawContent(trimmed(inLine(nodes)), context);
/** Replaces blocks by their content, with line breaks between them. */
function inLine(nodes) {
    if (!nodes.some(isBox))
        return nodes;
    const loose = nodes.flatMap((node) => {
        if (!isBox(node))
            return [node];
        const { tag, content } = node;
        if (/^(audio|img|picture|video)$/.test(tag))
            return [{ ...node, isBox: false }];
        if (tag === 'a')
            return [{ ...node, content: inLine(content), isBox: false }];
        return [...LINE_END, ...inLine(content), ...LINE_END];
    });
    return linesOf(loose).flatMap((line, index) => [...(index > 0 ? [LINE_END[0], '\n'] : []), ...trimmed(line)]);
}
/** Splits inline nodes at two consecutive line breaks; removes empty lines. */
function linesOf(run) {
    const lines = [[]];
    let isBroken = false;
    for (const node of run) {
        const isBreak = typeof node === 'object' && node.tag === 'br';
        if (isBreak && isBroken)
            lines.push([]);
        else
            lines.at(-1).push(node);
        if (isBreak || isFilledNode(node))
            isBroken = isBreak;
    }
    return lines.filter((nodes) => nodes.some(isFilledNode));
}
/** Removes white space and line breaks from the start and end of nodes. */
export function trimmed(nodes) {
    const isBlank = (node) => typeof node === 'string' ? !/\S/.test(node) : node?.tag === 'br';
    let [start, end] = [0, nodes.length];
    while (start < end && isBlank(nodes[start]))
        start++;
    while (end > start && isBlank(nodes[end - 1]))
        end--;
    const kept = nodes.slice(start, end);
    const [first, last] = [kept[0], kept.length - 1];
    if (typeof first === 'string')
        kept[0] = first.trimStart();
    const text = kept[last];
    if (typeof text === 'string')
        kept[last] = text.trimEnd();
    return kept;
}
/** Joins blocks with line feeds, as `drawContent` does; leaves out empty values. */
export const separated = (blocks) => blocks.filter((block) => block).flatMap((block, index) => (index > 0 ? ['\n', block] : [block]));
/** The attributes of an element that are kept in the drawn tree: all but class names, hooks and `loading`. */
export function ownAttributes({ attributes }) {
    const kept = withoutPrototype({});
    for (const name of Object.keys(attributes)) {
        if (!/^(class|data-|loading$)/.test(name))
            kept[name] = attributes[name];
    }
    return kept;
}
/** Draws a node. A container that is replaced by its content results in a list. */
export function drawNode(node, outer) {
    if (typeof node === 'string')
        return node;
    const { tag, attributes, content } = node;
    const hook = attributes['data-news'] ?? '';
    const context = attributes['lang'] ? contextWith(outer, { language: attributes['lang'] }) : outer;
    // Until the chunk for rare blocks is loaded, they are drawn with their tag and content only.
    if (isRareMark(tag) || isRareMark(hook)) {
        const drawn = context.drawRare?.(node, context);
        if (drawn)
            return drawn;
        if (!context.drawRare)
            context.onRare();
    }
    // Empty blocks are left out, except in tables.
    if (node.isBox && !node.isFilled && !/^t[dhr]$/.test(tag))
        return undefined;
    const own = ownAttributes(node);
    if (/^h[1-6]$/.test(tag)) {
        const level = levelBelow(context.headingLevel, Math.min(3, Math.max(1, Number(tag[1]) - context.headlineTag)));
        return drawHeading(node, 'subhead', level, context);
    }
    switch (tag) {
        case 'p':
            // A paragraph that holds a picture or another block is only a container.
            if (content.some(isBox))
                break;
            return linesOf(content).map((line, index) => drawParagraph(line, index === 0 ? own : {}, context));
        case 'q':
            return drawQuotation(node, own, context);
        case 'a':
            return drawLink(node, drawContent(content, contextWith(context, { isLinked: true })), context);
        case 'img':
        case 'picture':
            return node.isBox && !context.figure ? drawFigure(node, context) : drawImage(node, context);
        case 'figcaption':
            return drawCaption(node, context);
        case 'blockquote':
            return context.drawQuote(node, hook, context);
        case 'figure':
        case 'aside':
            if (findElement(content, (inner) => inner.tag === 'blockquote'))
                return context.drawQuote(node, hook, context);
            if (tag === 'figure')
                return drawFigure(node, context);
    }
    if (isGroup(node) || /^(address|article|aside|p)$/.test(tag)) {
        const blocks = drawBlocks(content, context);
        return Object.keys(own).length > 0 ? elementWith('div', own, blocks) : blocks;
    }
    const inner = drawContent(content, context);
    // A span that only has an id does not isolate its text.
    const isTarget = tag === 'span' && own['id'] && !own['lang'] && !own['dir'] && !hook;
    const [drawnTag, part] = (!isTarget && RULES.get(tag)) || [tag, ''];
    if (tag === 'audio' || tag === 'video')
        Object.assign(own, { controls: '', preload: 'none' });
    if (part)
        own['part'] = part;
    return elementWith(drawnTag, own, inner);
}
/** Draws a link around drawn content. Links cannot be nested: of a link within a link only the content is kept. */
export function drawLink(link, content, { isLinked }) {
    const { href, id } = link.attributes;
    if (href && !isLinked) {
        const linkText = textWithin(link.content).trim();
        // In print, the URL is shown after a link. The class suppresses that if the text is already the URL, with or
        // without `https://`.
        const isAddress = href.includes(linkText) && href.length - linkText.length < 10;
        const own = Object.assign(ownAttributes(link), { rel: 'noopener' }, isAddress && { class: 'address' });
        return elementWith('a', own, [content]);
    }
    return id ? elementWith('span', { id }, [content]) : content;
}
/** Draws an inline quotation. Its quotation marks are text, so that they are copied with it. */
function drawQuotation({ content }, own, context) {
    const [open, close] = quotationMarks(context.language).slice((context.quoted % 2) * 2);
    const drawn = drawContent(content, contextWith(context, { quoted: context.quoted + 1 }));
    const marked = [open, drawn, close];
    return Object.keys(own).length > 0 ? elementWith('bdi', own, marked) : marked;
}
/** The heading level a number of steps below another, at most 6. */
export const levelBelow = (level, steps) => level === 'none' ? level : Math.min(6, level + steps);
/** Draws a heading of the given level; a paragraph if the level is `none`. */
export const drawHeading = (heading, part, level, context, content = drawLine(heading.content, context)) => elementWith(level === 'none' ? 'p' : `h${level}`, { ...ownAttributes(heading), part, class: part }, [content]);
/** Draws a `figure`, or a picture alone as one, with its caption and credit. */
export function drawFigure(figure, context, style = { part: 'figure', isFirst: false, sizes: '100vw' }) {
    const isBare = figure.tag !== 'figure';
    const { part } = style;
    return elementWith('figure', { ...(!isBare && ownAttributes(figure)), part, class: part }, drawBlocks(isBare ? [figure] : figure.content, contextWith(context, { figure: style })));
}
/** Draws a caption and, separately, the credit of the picture. */
export function drawCaption(line, context) {
    const drawn = [];
    let run = [];
    const flush = () => {
        if (run.some(isFilledNode))
            drawn.push(elementWith('span', { part: 'caption' }, drawLine(run, context)), ' ');
        run = [];
    };
    for (const node of inLine(line.content)) {
        if (typeof node === 'object' && (node.attributes['data-news'] === 'credit' || node.tag === 'small')) {
            flush();
            if (node.isFilled)
                drawn.push(elementWith('small', { part: 'credit' }, drawLine(node.content, context)), ' ');
        }
        else
            run.push(node);
    }
    flush();
    drawn.pop();
    return elementWith('figcaption', ownAttributes(line), drawn);
}
