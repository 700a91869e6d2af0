import { fill, plural } from '../i18n/messages.js';
import { elementWith } from '../plain/element.js';
import { contextWith } from './context.js';
import { isFilled, textWithin } from './copy.js';
import { drawCorrection } from './correction.js';
import { drawDate } from './date.js';
import { readingMinutes } from './reading-time.js';
import { drawBlocks, drawFigure, drawHeading, drawLine, ownAttributes, trimmed, separated } from './draw.js';
/**
 * How much of a story is shown: the value of the `display` attribute, or the next larger one if that would show
 * nothing.
 */
export function displayOf(requested, { lines, headline, image, standfirst, body }) {
    const { kicker, byline, authors, published, updated } = lines;
    const hasHead = [kicker, headline, byline, authors, published, updated, image].some((node) => node?.isFilled);
    if (requested === 'card' && hasHead)
        return 'card';
    const hasOpening = hasHead || isFilled(standfirst) || isFilled(body.filter((node) => typeof node === 'string' || node.tag === 'p'));
    return (requested === 'card' || requested === 'excerpt') && hasOpening ? 'excerpt' : 'full';
}
/** Draws a story: header, byline and dates, lead picture, body, and endnotes. */
export function drawArticle(slots, outer, display) {
    const context = contextWith(outer, { headlineTag: Number(slots.headline?.tag[1] ?? 1) });
    const isFull = display === 'full';
    const { image, rest } = slots;
    const lead = image && drawFigure(image, context, { part: 'lead', isFirst: isFull, sizes: '(min-width: 60em) 50em, 100vw' });
    const pieces = [
        drawHeader(slots, context, display),
        drawMeta(slots, context, isFull),
        lead,
        isFull && drawStory(slots, context),
        isFull ? drawEndnotes(slots, context) : display === 'excerpt' && drawExcerpt(slots, context),
        isFull && rest.length > 0 && elementWith('div', { class: 'rest', part: 'rest' }, drawBlocks(rest, context)),
    ];
    return elementWith('article', { class: `frame ${display}`, part: 'frame', lang: context.language, dir: context.direction }, separated(pieces));
}
function drawHeader(slots, context, display) {
    const { lines, headline, standfirst } = slots;
    const address = addressOf(slots);
    return elementWith('header', { part: 'header', class: 'header' }, separated([
        lines.kicker && drawNamed(lines.kicker, 'kicker', context),
        headline &&
            drawHeading(headline, 'headline', context.headingLevel, context, address !== undefined && display !== 'full'
                ? linkTo(address, drawLine(headline.content, contextWith(context, { isLinked: true })))
                : undefined),
        ...(display === 'card' ? [] : standfirst.map((paragraph) => drawNamed(paragraph, 'standfirst', context))),
    ]));
}
const drawNamed = (line, part, context) => elementWith('p', { ...ownAttributes(line), part, class: part }, drawLine(line.content, context));
const linkTo = (href, content) => elementWith('a', { href, rel: 'noopener' }, [content]);
/** The URL of the original story. */
const addressOf = ({ lines }) => lines.original && linkWithin(lines.original);
function linkWithin(element) {
    if (element.attributes['href'])
        return element.attributes['href'];
    for (const inner of element.content) {
        const href = typeof inner === 'object' ? linkWithin(inner) : undefined;
        if (href)
            return href;
    }
    return undefined;
}
function drawMeta({ lines, body }, context, isFull) {
    const minutes = isFull ? readingMinutes(body) : 0;
    const { byline, authors, published, updated } = lines;
    const pieces = [
        byline && drawNamed(byline, 'byline', context),
        !byline &&
            authors &&
            elementWith('p', { part: 'byline' }, fill(context.messages.by, { names: drawLine(authors.content, context) })),
        published && elementWith('p', { part: 'published' }, [drawDated(published, context)]),
        updated &&
            elementWith('p', { part: 'updated' }, isDateAlone(updated)
                ? fill(context.messages.updated, { date: drawDate(updated, context) })
                : [drawDated(updated, context)]),
        minutes > 0 &&
            elementWith('p', { part: 'reading-time' }, [plural(context.messages.readingTime, minutes, context.locale)]),
    ];
    const drawn = separated(pieces);
    return drawn.length > 0 ? elementWith('div', { part: 'meta', class: 'meta' }, drawn) : undefined;
}
/** A date, or a line of text that holds one. */
const drawDated = (line, context) => isDateAlone(line) ? drawDate(line, context) : drawLine(line.content, context);
/** Whether an element contains only a date. */
function isDateAlone({ tag, content, attributes }) {
    if (tag === 'time')
        return true;
    const [only, more] = trimmed(content);
    if (more !== undefined || only === undefined)
        return false;
    return typeof only === 'string' ? attributes['data-news-date'] !== undefined : only.tag === 'time';
}
const isParagraph = (node) => typeof node === 'object' && node.attributes['part'] === 'paragraph';
/** An excerpt: the first paragraph if there is no standfirst, and a link to the original. */
function drawExcerpt(slots, context) {
    const { standfirst, body } = slots;
    const address = addressOf(slots);
    const first = standfirst.length === 0 ? drawBlocks(body, context).find(isParagraph) : undefined;
    return elementWith('div', { part: 'body', class: 'body' }, separated([
        first,
        address !== undefined &&
            elementWith('p', { part: 'more', class: 'more' }, [linkTo(address, context.messages.readOn)]),
    ]));
}
/** The body, with the dateline at the start of its first paragraph. */
function drawStory({ body, lines: { dateline } }, context) {
    const blocks = drawBlocks(body, context);
    if (dateline) {
        const place = [
            elementWith('span', { part: 'dateline', class: 'dateline' }, drawLine(dateline.content, context)),
            elementWith('span', { class: 'dash' }, [' — ']),
        ];
        const first = blocks.find(isParagraph);
        if (first)
            blocks[blocks.indexOf(first)] = elementWith('p', first.attributes, [place, first.content]);
        else
            blocks.unshift(elementWith('p', { part: 'paragraph' }, place), '\n');
    }
    return blocks.length > 0 ? elementWith('div', { part: 'body', class: 'body' }, blocks) : undefined;
}
/** The endnotes: corrections, source, rights, and the link to the original. */
function drawEndnotes(slots, context) {
    const { corrections, lines } = slots;
    const { source, copyright, license, original } = lines;
    const { messages } = context;
    const named = (line, message) => {
        const href = linkWithin(line);
        // Our own plain HTML uses the URL as link text; a message is clearer.
        return href !== undefined && textWithin(line.content).trim() === href
            ? linkTo(href, message)
            : drawLine(line.content, context);
    };
    const notes = separated([
        ...corrections.map((correction) => drawCorrection(correction, context)),
        source &&
            elementWith('p', { part: 'source' }, 
            // The text may already start with “Source:”.
            /^\s*\p{L}+\s*[:：]/u.test(textWithin(source.content))
                ? drawLine(source.content, context)
                : fill(messages.source, { source: drawLine(source.content, context) })),
        (copyright ?? license) &&
            elementWith('p', { part: 'rights' }, [
                copyright && drawLine(copyright.content, context),
                copyright && license && ' ',
                license && named(license, messages.license),
            ]),
        original && elementWith('p', { part: 'original' }, [named(original, messages.original)]),
    ]);
    return notes.length > 0 ? elementWith('footer', { part: 'endnotes', class: 'endnotes' }, notes) : undefined;
}
