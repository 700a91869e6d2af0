import { closersOf, isApostrophe, isLetterAt, isSingleMark } from '../model/quotation-marks.js';
const LABEL = /^\s*(?:\p{Lu}[\p{Lu}.’'-]+|\p{Lu}[\p{L}.’'-]+)(?: (?:\p{Lu}[\p{Lu}\p{L}.’'-]*)){0,3}:\s+(?=\S)/u;
const SPACE = /\s/;
/** Maximum length of a quotation. A longer one has no closing mark. */
const MAX_LENGTH = 8_000;
/**
 * Finds the quotations in a passage, in order. Nested ones are part of the outer one.
 *
 * @param withSingle Whether single marks also open a quotation: only in stories whose main marks are single.
 */
export function segmentsOf(text, withSingle) {
    const segments = [];
    // The end of a mark that is never closed is searched up to the end of the passage.
    const budget = { left: text.length * 4 + 10_000 };
    for (let at = 0; at < text.length; at++) {
        const open = text[at];
        const closers = closersOf(open);
        if (closers === undefined)
            continue;
        const single = isSingleMark(open);
        // In running text, “’” before a word is nearly always an apostrophe.
        if (single && (!withSingle || open === '’'))
            continue;
        if (!opens(text, at, open))
            continue;
        const found = single ? singleEnd(text, at, closers, budget) : doubleEnd(text, at, open, closers, budget);
        if (found === undefined)
            continue;
        const label = LABEL.exec(text.slice(found.start, Math.min(found.end, found.start + 60)));
        const isShouted = label && label[0] === label[0].toUpperCase();
        const start = isShouted ? found.start + label[0].length : found.start;
        segments.push({ open: at, single, ...found, start, ...(isShouted ? { labelEnd: start } : {}) });
        at = found.close - 1;
    }
    return segments;
}
/** Whether a mark can open a quotation: before a word, and not directly after one. */
function opens(text, at, open) {
    const before = text[at - 1] ?? ' ';
    const after = text[at + 1] ?? ' ';
    if (open === '「' || open === '『')
        return true;
    if (open === '«' || open === '»')
        return !SPACE.test(after) ? !isLetterAt(text, at - 1) : open === '«' && /[\s\u00a0\u202f]/.test(after);
    if (SPACE.test(after))
        return open === '“' && SPACE.test(before) && at + 2 < text.length;
    // Two single marks replace a double one in typewritten text. They are skipped.
    if (open === "'" && (after === "'" || before === "'"))
        return false;
    // A straight mark at the end of a word closes a quotation that was not opened.
    if (/[,.!?;\p{N}]/u.test(before))
        return false;
    if (isLetterAt(text, at - 1))
        return (open === '“' || open === '"') && isLetterAt(text, at + 1);
    return true;
}
function doubleEnd(text, at, open, closers, budget) {
    let depth = 0;
    const limit = Math.min(text.length, at + MAX_LENGTH);
    const closed = (place) => place === at + 1 ? undefined : { start: at + 1, end: place, close: place + 1, closed: true };
    const reopened = (place) => ({ start: at + 1, end: trimEnd(text, place), close: place, closed: false });
    for (let place = at + 1; place < limit && budget.left > 0; place++) {
        budget.left--;
        const mark = text[place];
        if (mark === '"' && open !== '"' && (open === '“' || open === '”')) {
            // Curly and straight marks are mixed: a straight mark in the position of a closing one closes.
            if (depth === 0 && !isOpening(text, place) && !isLetterAt(text, place + 1))
                return closed(place);
            continue;
        }
        if (open === '"' && (mark === '“' || mark === '”')) {
            if (mark === '“' && isClosing(text, place))
                return closed(place);
            if (mark === '“')
                depth++;
            else if (depth > 0)
                depth--;
            else
                return closed(place);
            continue;
        }
        if (mark === open && !closers.includes(mark)) {
            // A closing mark of another style: after a word, before a space.
            if (depth === 0 && isClosing(text, place))
                return closed(place);
            // A paragraph that was joined to the previous one begins with the mark again.
            if (depth === 0 &&
                AFTER_SENTENCE.test(text.slice(place - 2, place)) &&
                !closesTwice(text, place, closers, limit)) {
                return reopened(place);
            }
            depth++;
            continue;
        }
        if (!closers.includes(mark))
            continue;
        if (open === '"' && isOpening(text, place)) {
            // Quotations of joined paragraphs: the mark opens again without having been closed.
            if (AFTER_SENTENCE.test(text.slice(place - 2, place)))
                return reopened(place);
            // Three or more marks: nested quotations.
            const inner = text.indexOf('"', place + 1);
            const last = inner < 0 ? -1 : text.indexOf('"', inner + 1);
            if (last > 0 && last < limit && !isOpening(text, last) && !isOpening(text, inner)) {
                place = inner;
                continue;
            }
        }
        if (depth > 0)
            depth--;
        else
            return closed(place);
    }
    if (limit < text.length)
        return undefined;
    return { start: at + 1, end: trimEnd(text, text.length), close: text.length, closed: false };
}
const AFTER_SENTENCE = /[.!?…]\s$/;
/** Whether a mark is in the position of a closing one: after a word, before a space. */
const isClosing = (text, at) => /[\p{L}\p{N},.!?…]/u.test(text[at - 1] ?? ' ') && SPACE.test(text[at + 1] ?? ' ');
/** Whether two closing marks follow before the next opening one, as with nested quotations. */
function closesTwice(text, place, closers, limit) {
    let depth = 2;
    for (let next = place + 1; next < limit; next++) {
        const mark = text[next];
        if (closers.includes(mark)) {
            if (--depth === 0)
                return true;
        }
        else if (mark === '“' || mark === '«')
            return false;
    }
    return false;
}
/** Whether a straight mark is in the position of an opening one. */
const isOpening = (text, at) => /[\s([—–-]/.test(text[at - 1] ?? ' ') && !SPACE.test(text[at + 1] ?? ' ') && !/[,.;:!?)]/.test(text[at + 1] ?? ' ');
const trimEnd = (text, end) => {
    let place = end;
    while (place > 0 && SPACE.test(text[place - 1]))
        place--;
    return place;
};
/** The end of a quotation in single marks, which are also apostrophes. */
function singleEnd(text, at, closers, budget) {
    const limit = Math.min(text.length, at + 2_000);
    // ’90s and ’em: an apostrophe for omitted letters.
    if (/^['’‘](?:\d0s|em|til|tis|twas|cause|n)\b/i.test(text.slice(at, at + 6)))
        return undefined;
    let fallback;
    let inDouble = false;
    for (let place = at + 1; place < limit && budget.left > 0; place++) {
        budget.left--;
        const mark = text[place];
        if ('“”"'.includes(mark))
            inDouble = mark === '“' || (mark === '"' && !inDouble);
        if (!closers.includes(mark))
            continue;
        const before = text[place - 1];
        if (isApostrophe(text, place) || SPACE.test(before) || place === at + 1)
            continue;
        if (/[,.!?…—]/.test(before) || inDouble)
            return { start: at + 1, end: place, close: place + 1, closed: true };
        // “allies’ ” may be a genitive, which depends on the next mark.
        if (/s/i.test(before) && fallback === undefined) {
            fallback = place;
            continue;
        }
        return { start: at + 1, end: place, close: place + 1, closed: true };
    }
    if (fallback === undefined)
        return undefined;
    return { start: at + 1, end: fallback, close: fallback + 1, closed: true };
}
/** Whether the main quotation marks of a story are single, as in British style. */
export function usesSingleMarks(texts) {
    let single = 0;
    let double = 0;
    for (const text of texts) {
        double += (text.match(/[“„«"「»](?=\S)/g) ?? []).length;
        single += (text.match(/(?<![\p{L}\p{N}])[‘'‚‹](?=[\p{L}[(])(?=[^‘‚\n]{12,}[,.!?…][’'‘›])/gu) ?? []).length;
    }
    return single > 0 && single * 2 > double;
}
