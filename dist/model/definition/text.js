import { closeBidiText } from '../bidi.js';
import { wellFormed } from '../well-formed.js';
import { hasWords } from '../text.js';
import { href as hrefField } from './address.js';
import { anchor } from './anchor.js';
import { fieldOf, isRecord, reportTags, string, wrongType } from './field.js';
import { MARKS } from './inline-kinds.js';
import { direction, language } from './language.js';
import { looseWords } from './loose-words.js';
import { moment } from './moment.js';
/** Running text: a string, or a list of inlines and strings. The text of unknown inlines is kept. */
export const text = {
    read(raw, at) {
        const content = closeBidiText(readContent(raw, at) ?? []);
        return hasWords(content) ? content : undefined;
    },
};
function readContent(raw, at, isCode = false) {
    if (!at.enter())
        return undefined;
    if (!Array.isArray(raw))
        return readInline(raw, at, isCode);
    const content = [];
    for (let index = 0; index < raw.length; index++) {
        const entry = at.at(index);
        if (!entry.enter())
            break;
        // Not spread: engines limit the number of arguments, and text may have more pieces.
        for (const inline of readInline(raw[index], entry, isCode) ?? [])
            content.push(inline);
    }
    return content;
}
/** Reads one inline. Returns a list, because an invalid inline is replaced by its content. */
function readInline(raw, at, isCode) {
    if (typeof raw === 'string') {
        if (!isCode)
            reportTags(raw, at);
        const words = wellFormed(raw);
        return words ? [words.includes('\r') ? words.replace(/\r\n?/g, '\n') : words] : undefined;
    }
    if (Number.isFinite(raw))
        return [String(raw)];
    if (Array.isArray(raw)) {
        at.report('type', 'Expected a string or an inline, found a list; its text is kept.');
        return readInline(looseWords(raw, at).join(' '), at, isCode);
    }
    if (!isRecord(raw))
        return wrongType(at, 'a string or an inline', raw);
    const field = (name) => fieldOf(raw, name, at);
    const type = field('type');
    if (type === 'line-break')
        return [{ type }];
    if (!at.nest())
        return readInline(looseWords(raw, at).join(' '), at, isCode);
    // A block of HTML is not an inline, but its text is kept.
    const rawContent = field('content') ?? field('text') ?? field('html');
    const content = rawContent === undefined || rawContent === null
        ? undefined
        : readContent(rawContent, at.at('content'), isCode || type === 'code');
    if (!content?.length)
        return at.report('missing', 'An inline without text; ignored.');
    if (MARKS.includes(type))
        return [{ type: type, content }];
    switch (type) {
        case 'link': {
            const href = needed(hrefField, 'href', raw, at);
            return href === undefined ? content : [{ type, href, content }];
        }
        case 'time': {
            const date = needed(moment, 'date', raw, at);
            return date === undefined ? content : [{ type, date, content }];
        }
        case 'span': {
            const id = anchor.read(field('id') ?? '', at.at('id'));
            const tag = language.read(field('language') ?? '', at.at('language'));
            const turn = field('direction') ?? undefined;
            const way = turn === undefined ? undefined : direction.read(turn, at.at('direction'));
            return [{ type, ...(id && { id }), ...(tag && { language: tag }), ...(way && { direction: way }), content }];
        }
        default: {
            const name = string.read(type ?? '', at.at('type')) ?? '';
            at.report('unknown-type', `Unknown inline “${name.slice(0, 40)}”; its text is kept.`);
            return content;
        }
    }
}
/** Reads a required field of an inline. */
function needed(field, key, raw, at) {
    const place = at.at(key);
    const rawContent = fieldOf(raw, key, at);
    return (field.read(rawContent ?? '', place) ??
        (rawContent ? undefined : place.report('missing', `“${key}” is missing; the text is kept.`)));
}
