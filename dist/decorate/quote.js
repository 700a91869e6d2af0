import { directionOf } from '../model/language.js';
import { commaOf } from '../i18n/comma.js';
import { isMarkedWithin, quotationMarks, typedMarks } from '../i18n/quotation-marks.js';
import { elementWith } from '../plain/element.js';
import { contextWith } from './context.js';
import { findElement, hostOf, isBlankText, isFilled, textWithin } from './copy.js';
import { drawBlocks, drawLine as drawText, separated, trimmed } from './draw.js';
import { drawImage } from './picture.js';
/** From how many characters on a quotation is long: it is set one step smaller, with an even rag. */
const LONG = 120;
/**
 * Draws a quotation: the text in its marks, and below it who said it. `part` is `frame`, or the name of the block in a story.
 *
 * There is no `figure`: screen readers would announce its caption twice, before the text and after it.
 */
export function drawQuote(slots, outer, part = 'frame') {
    const language = slots.language ?? outer.language;
    const context = language === outer.language ? outer : contextWith(outer, { language });
    const quotation = drawQuotation(slots.quotation, context);
    const image = slots.image && drawImage(slots.image, context);
    const isFrame = part === 'frame';
    // The host may set another language than that of the text; a quotation in a story has the direction of its own.
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
    // A quotation that repeats the story is beside it: a note, since an `aside` of its own would be one more landmark.
    return slots.repeats
        ? elementWith('aside', { role: 'note', 'aria-label': context.messages.repeatedQuotation }, [frame])
        : frame;
}
/**
 * The text of a quotation, in the marks of its language. Marks that the author typed around it give way to these; where
 * the author marked what is said within it, no marks are added.
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
/** A quotation whose whole text is one `q` is that text. */
function withoutQuotes(nodes) {
    const [only, more] = nodes.filter((node) => !isBlankText(node));
    if (typeof only !== 'object' || more !== undefined)
        return nodes;
    if (only.tag === 'q')
        return only.content;
    return only.tag === 'p' ? [elementWith('p', only.attributes, withoutQuotes(only.content))] : nodes;
}
/** Puts a mark at the edge of the text in a block, however deep that is: a quotation may end in a list. */
function withMark(block, edge, mark) {
    const at = filledAt(block.content, edge);
    const node = block.content[at];
    if (typeof node === 'object' && node.isBox && !/^(img|hr|audio|video)$/.test(node.tag)) {
        return { ...block, content: block.content.with(at, withMark(node, edge, mark)) };
    }
    const content = trimmed(block.content);
    return { ...block, content: edge === 'start' ? [mark, ...content] : [...content, mark] };
}
/** Removes a typed mark and its spaces from the edge of the text in an element. */
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
/** Whether a node shows text that is said; the attribution of a quotation within is not. */
const isSpoken = (node) => isFilled([node]) && !(typeof node === 'object' && node.attributes['part'] === 'attribution');
/** The line below a quotation: name, role, organisation, channel, source and date, with commas between them. */
function drawLine({ line, cite }, context) {
    const pieces = line.map((piece) => drawPiece(piece.part === 'source' ? linkedTo(cite, piece) : piece, context));
    // Data may name a source by its address alone.
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
/** A source with the address of the quotation as its link, where it has none of its own. */
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
/** A date within a `time` of its own: one is enough. */
const unwrapTime = (drawn) => {
    const [only, more] = drawn;
    return typeof only === 'object' && only.tag === 'time' && more === undefined ? only.content : drawn;
};
