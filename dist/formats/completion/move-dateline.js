import { isRecord } from '../../model/definition/field.js';
import { comparisonKey } from '../shared/comparison-key.js';
import { findDateline } from '../shared/datelines.js';
/** Blocks that can precede the first paragraph of a story. */
const BEFORE_TEXT = /^(?:audio|callout|divider|embed|figure|gallery|heading|key-points|note|related|video)$/;
/** Inlines that only format text. A dateline has no other ones. */
const FORMATTING = /^(?:emphasis|strong|mark|span|time)$/;
/**
 * Moves the dateline from the first paragraph of an article to its field. The agency in it becomes the source, or stays in
 * the dateline if another source is named. A dateline that the data gives is kept: the text loses only its repetition.
 */
export function withDateline(draft, at) {
    if (!isRecord(draft) || !Array.isArray(draft['body']))
        return draft;
    const body = draft['body'];
    const first = body.findIndex((block) => !(isRecord(block) && BEFORE_TEXT.test(String(block['type']))));
    const block = body[first];
    if (!isParagraph(block))
        return draft;
    const content = isRecord(block) ? block['content'] : block;
    const words = textOf(content);
    // Some pages have the dateline in a paragraph of its own.
    const line = /[—–-]$/.test(words.trimEnd()) && isParagraph(body[first + 1]) ? `${words.trimEnd()} ` : undefined;
    const found = findDateline(line === undefined ? words : line + textOf(body[first + 1]), () => body
        .slice(first + 1)
        .filter(isParagraph)
        .map(textOf));
    if (!found || found.end > (line ?? words).length)
        return draft;
    const { place, agency, end } = found;
    const given = textOf(draft['dateline']).trim();
    const rest = given && comparisonKey(given) !== comparisonKey(place) ? undefined : withoutStart(content, end);
    if (rest === undefined)
        return draft;
    for (const href of linksIn(content, Math.min(end, words.length)))
        at.at('body', first).report('unknown-field', `The link to “${href.slice(0, 200)}” in the dateline; ignored.`);
    if (given)
        at.at('body', first).report('repeated', 'The body repeats the dateline; kept once.');
    const source = textOf(draft['source']);
    const isNamed = agency === undefined || !source || source.includes(agency);
    return {
        ...draft,
        dateline: isNamed ? given || place : `${given || place} (${agency})`,
        source: source ? draft['source'] : agency,
        body: end === line?.length
            ? body.toSpliced(first, 1)
            : body.with(first, isRecord(block) ? { ...block, content: rest } : rest),
    };
}
const isParagraph = (block) => typeof block === 'string' || (isRecord(block) && block['type'] === 'paragraph');
/** The text of a block or inline. Every character of it is in a string of its content. */
function textOf(value) {
    if (typeof value === 'string')
        return value;
    if (Array.isArray(value))
        return value.map(textOf).join('');
    return isRecord(value) ? textOf(value['content']) : '';
}
const isLineBreak = (piece) => isRecord(piece) && piece['type'] === 'line-break';
/** The addresses of the links in the first characters of a text. */
function linksIn(text, count) {
    if (count <= 0)
        return [];
    if (Array.isArray(text)) {
        let left = count;
        return text.flatMap((piece) => {
            const links = linksIn(piece, left);
            left -= textOf(piece).length;
            return links;
        });
    }
    if (!isRecord(text))
        return [];
    const own = text['type'] === 'link' && typeof text['href'] === 'string' ? [text['href']] : [];
    return [...own, ...linksIn(text['content'], count)];
}
/** Text without its first characters; `undefined` if they contain a part of a link, a quotation or a line break. */
function withoutStart(text, count) {
    if (typeof text === 'string')
        return text.slice(count);
    if (Array.isArray(text)) {
        const pieces = text;
        let left = count;
        for (const [index, piece] of pieces.entries()) {
            if (left === 0)
                return pieces.slice(isLineBreak(piece) ? index + 1 : index);
            const { length } = textOf(piece);
            const rest = withoutStart(piece, Math.min(left, length));
            if (rest === undefined)
                return undefined;
            if (length > left)
                return [rest, ...pieces.slice(index + 1)];
            left -= length;
        }
        return [];
    }
    if (!isRecord(text))
        return undefined;
    // A link of the place or the agency goes with it.
    const isLink = text['type'] === 'link' && textOf(text).length <= count;
    if (!isLink && !FORMATTING.test(String(text['type'])))
        return undefined;
    return { ...text, content: withoutStart(text['content'], count) };
}
