import { splitAttribution } from '../../model/split-attribution.js';
import { closersOf, isApostrophe, isLetterAt, isSingleMark } from '../../model/quotation-marks.js';
/** Maximum distance between quotation marks: in a longer quotation the closing mark is missing. */
const MAX_QUOTATION = 3_000;
/** Replaces quotation marks by quotations. Unpaired marks are kept. */
export function quotedPieces(words) {
    const pieces = [];
    // Without a limit, each mark that is never closed would be searched to the end.
    const budget = { left: words.length * 8 + 10_000 };
    let said = 0;
    for (let at = 0; at < words.length; at++) {
        const end = closeOf(words, at, budget);
        if (end === undefined)
            continue;
        const inner = words.slice(at + 1, end).trim();
        if (at > said)
            pieces.push(words.slice(said, at));
        pieces.push({ type: 'quotation', content: [inner] });
        said = end + 1;
        at = end;
    }
    if (said < words.length)
        pieces.push(words.slice(said));
    return pieces;
}
/** The end of the quotation that starts at a position; `undefined` if it is not closed. */
function closeOf(words, at, budget) {
    const open = words[at];
    const closers = closersOf(open);
    if (!closers)
        return undefined;
    // An opening mark precedes a word and does not follow one.
    const isWide = open === '「' || open === '『';
    if (!isWide && (isLetterAt(words, at - 1) || !/\S/.test(words[at + 1] ?? ''))) {
        // In French, a space follows the opening mark.
        if (open !== '«' || !/[\s\u00a0\u202f]/.test(words[at + 1] ?? ''))
            return undefined;
    }
    const isSingle = isSingleMark(open);
    let depth = 0;
    for (let end = at + 1; end < words.length && end - at < MAX_QUOTATION && budget.left > 0; end++) {
        budget.left--;
        const mark = words[end];
        if (mark === open && !closers.includes(mark))
            depth++;
        if (!closers.includes(mark))
            continue;
        if (depth > 0)
            depth--;
        else if (isClose(words, at, end, isSingle))
            return end;
    }
    return undefined;
}
function isClose(words, at, end, isSingle) {
    if (end === at + 1)
        return false;
    if (!isSingle)
        return true;
    const [before, after] = [words[end - 1], words[end + 1] ?? ' '];
    // An apostrophe is not a closing mark: in “Blinken’s” it is between letters, and after “allies’” the sentence continues.
    if (isApostrophe(words, end))
        return false;
    const isSaid = /[,.!?…]/.test(before) || /[,.;:!?)\]”—–-]/.test(after);
    return (isSaid || (isLetterAt(words, end - 1) && !/s$/i.test(words.slice(at, end)) && words.slice(at, end).includes(' ')));
}
/** A line with a quotation and, after a dash, its speaker; `undefined` for other lines. */
export function attributedQuotation(words) {
    // Searching from the end finds the dash before the name, not one in the quotation.
    const at = Math.max(...['-', '–', '—', '―'].map((dash) => words.lastIndexOf(dash)));
    const attribution = at > 0 ? attributionIn(words.slice(at)) : undefined;
    const quotation = attribution === undefined ? undefined : wholeQuotation(quotedPieces(words.slice(0, at).trim()));
    return attribution !== undefined && quotation !== undefined ? { quotation, attribution } : undefined;
}
/** The speaker in a line that starts with a dash, below a quotation; `undefined` for other lines. */
export function attributionIn(line) {
    const name = /^[-–—―]+\s*([\p{Lu}\p{Lo}][^"“”„«»]{1,100})$/u.exec(line)?.[1]?.trim();
    // After a dash in a sentence there is a full stop; a name has none, except “Jr.”.
    return name === undefined || /(?<!\p{Lu}|\b(?:Jr|Sr|etc))[.!?…:;。！？]$/u.test(name) ? undefined : name;
}
/** The text of a paragraph that consists of one or more quotations. */
function wholeQuotation(pieces) {
    const [only, ...others] = pieces;
    if (typeof only !== 'object' || !only.content[0].includes(' '))
        return undefined;
    if (!others.every((piece) => typeof piece === 'object' || /^[\s.]*$/.test(piece)))
        return undefined;
    return pieces.flatMap((piece) => (typeof piece === 'object' ? piece.content : [])).join(' ');
}
/** A paragraph as a block: a quotation, with its speaker if named after a dash, or running text. */
export function paragraphOf(words, continues = false) {
    const attributed = attributedQuotation(words);
    if (attributed) {
        return { type: 'quote', quotation: attributed.quotation, ...splitAttribution(attributed.attribution) };
    }
    const pieces = quotedPieces(words);
    const quotation = wholeQuotation(pieces);
    // The speaker may be named in the text, which is not read here.
    if (quotation !== undefined)
        return { type: 'quote', quotation };
    // A long quotation opens each of its paragraphs, and closes the last.
    const opened = continues ? /^[“„«"「]\s*(?=\S)/.exec(words)?.[0] : undefined;
    if (opened && pieces.length === 1)
        return { type: 'quote', quotation: words.slice(opened.length) };
    return { type: 'paragraph', content: pieces };
}
