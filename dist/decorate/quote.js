import { hostOf } from '../model/host.js';
import { directionOf } from '../model/language.js';
import { commaOf } from '../i18n/comma.js';
import { isMarkedWithin, quotationMarks, typedMarks } from '../i18n/quotation-marks.js';
import { elementWith } from '../plain/element.js';
import { contextWith } from './context.js';
import { findElement, isBlankText, isFilled, textWithin } from './copy.js';
import { drawBlocks, drawLine as drawText, separated, trimmed } from './draw.js';
import { drawImage } from './picture.js';
/** Number of characters above which a quotation is set in a smaller size. */
const LONG = 120;
/**
 * Draws a quotation: the text in quotation marks and, below it, the attribution. `part` is `frame`, or the type of the
 * block in a story.
 *
 * It does not use `figure`, because screen readers would announce the caption twice, before the text and after it.
 */
export function drawQuote(slots, outer, part = 'frame') {
    const language = slots.language ?? outer.language;
    const context = language === outer.language ? outer : contextWith(outer, { language });
    const quotation = drawQuotation(slots.quotation, context);
    const image = slots.image && drawImage(slots.image, context);
    const isFrame = part === 'frame';
    // The text may have another language than the host sets. A quotation in a story then has its own direction.
    const direction = slots.direction ?? (language === outer.language ? outer.direction : directionOf(language));
    const frame = elementWith('div', { class: part, part, lang: isFrame ? outer.language : language, dir: isFrame ? outer.direction : direction }, [
        image,
        elementWith('blockquote', {
            part: 'quotation',
            ...(slots.cite && { cite: slots.cite }),
            ...(language !== outer.language && { lang: language }),
            ...(textWithin(slots.quotation).trim().length > LONG && { 'data-news-long': '' }),
        }, quotation),
        '\n',
        drawLine(slots, context),
        slots.rest.length > 0 && [
            '\n',
            elementWith('div', { class: 'rest', part: 'rest' }, drawBlocks(slots.rest, context)),
        ],
    ]);
    // A quotation that repeats text of the story is an `aside`, with role `note` because it would otherwise add a
    // landmark.
    return slots.repeats
        ? elementWith('aside', { role: 'note', 'aria-label': context.messages.repeatedQuotation }, [frame])
        : frame;
}
/**
 * The text of a quotation in the quotation marks of its language. They replace typed marks around it. If the author has
 * marked only some of the words as speech, no marks are added.
 */
function drawQuotation(nodes, context) {
    const inner = contextWith(context, { quoted: context.quoted + 1 });
    const [open, close] = quotationMarks(context.language).slice((context.quoted % 2) * 2);
    const spoken = drawBlocks(withoutQuotes(nodes), inner).filter((block) => typeof block !== 'string');
    if (spoken.length === 0)
        return [];
    const { opens, closes } = typedMarks(spoken.map((block) => textWithin(block.content)));
    if (!opens[0] && isMarkedWithin(textWithin(nodes)))
        return separated(spoken);
    const unmarked = spoken.map((block, index) => {
        const start = opens[index] ? trimmedEdge(block, 'start') : block;
        return closes[index] ? trimmedEdge(start, 'end') : start;
    });
    unmarked[0] = withMark(unmarked[0], 'start', elementWith('span', { class: 'mark open' }, [open]));
    const last = unmarked.length - 1;
    unmarked[last] = withMark(unmarked[last], 'end', elementWith('span', { class: 'mark' }, [close]));
    return separated(unmarked);
}
/** Removes a `q` around the whole text. */
function withoutQuotes(nodes) {
    const [only, more] = nodes.filter((node) => !isBlankText(node));
    if (typeof only !== 'object' || more !== undefined)
        return nodes;
    if (only.tag === 'q')
        return only.content;
    return only.tag === 'p' ? [elementWith('p', only.attributes, withoutQuotes(only.content))] : nodes;
}
/** Puts a quotation mark at the edge of the text in a block, at any depth: a quotation may end in a list. */
function withMark(block, edge, mark) {
    const at = filledAt(block.content, edge);
    const node = block.content[at];
    if (typeof node === 'object' && node.isBox && !/^(img|hr|audio|video)$/.test(node.tag)) {
        return { ...block, content: block.content.with(at, withMark(node, edge, mark)) };
    }
    const content = trimmed(block.content);
    return { ...block, content: edge === 'start' ? [mark, ...content] : [...content, mark] };
}
/** Removes a typed quotation mark and its spaces from the edge of the text in an element. */
function trimmedEdge(element, edge) {
    const at = filledAt(element.content, edge);
    const node = element.content[at];
    if (node === undefined)
        return element;
    if (typeof node === 'object')
        return { ...element, content: element.content.with(at, trimmedEdge(node, edge)) };
    const text = edge === 'start' ? node.trimStart().slice(1).trimStart() : node.trimEnd().slice(0, -1).trimEnd();
    return { ...element, content: element.content.with(at, text) };
}
const filledAt = (content, edge) => edge === 'start' ? content.findIndex((node) => isFilled([node])) : content.findLastIndex(isSpoken);
/** Whether a node shows text of the quotation. The attribution of a nested quotation is not. */
const isSpoken = (node) => isFilled([node]) && !(typeof node === 'object' && node.attributes['part'] === 'attribution');
/** The attribution line: name, role, organization, via, source and date, separated by commas. */
function drawLine({ line, cite }, context) {
    const pieces = line.map((piece) => drawPiece(piece.part === 'source' ? linkedTo(cite, piece) : piece, context));
    // In data, a source may have a URL and no name.
    if (context.isData && cite && !line.some(({ part }) => part === 'source')) {
        const link = elementWith('a', { href: cite, rel: 'noopener' }, [hostOf(cite)]);
        const date = line.findIndex(({ part }) => part === 'date');
        pieces.splice(date < 0 ? pieces.length : date, 0, elementWith('cite', { part: 'source' }, [link]));
    }
    if (pieces.length === 0)
        return undefined;
    const comma = elementWith('i', {}, [commaOf(context.language)]);
    return elementWith('p', { class: 'attribution', part: 'attribution' }, pieces.flatMap((piece, index) => (index > 0 ? [comma, piece] : [piece])));
}
/** Links a source to the URL of the quotation, unless it already has a link. */
const linkedTo = (href, source) => href === undefined || findElement(source.content, ({ tag }) => tag === 'a')
    ? source
    : { ...source, content: [elementWith('a', { href }, source.content)] };
function drawPiece({ part, content, date }, context) {
    const drawn = drawText(content, context);
    switch (part) {
        case 'name':
            return elementWith('b', { part }, drawn);
        case 'source':
            return elementWith('cite', { part }, drawn);
        case 'date':
            return elementWith('time', { part, ...(date?.date && { datetime: date.date }) }, [
                date?.date && context.formatDate ? context.formatDate(date, false) : unwrapTime(drawn),
            ]);
        default:
            return elementWith('span', part ? { part } : {}, drawn);
    }
}
/** Removes a `time` around a date, which is drawn in one already. */
const unwrapTime = (drawn) => {
    const [only, more] = drawn;
    return typeof only === 'object' && only.tag === 'time' && more === undefined ? only.content : drawn;
};
