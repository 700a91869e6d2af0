import { wordsOf } from '../model/text.js';
import { aligned } from './alignment.js';
import { plainTextOf } from './passages.js';
import { isNegation, isNumber, isNumberWord, isOpposite, quoteTokens } from './quote-tokens.js';
/** Length of the context on each side, in UTF-16 code units. */
const CONTEXT = 80;
/**
 * Share of the words of a quotation that must be in the source, in order, for the state `altered` instead of `absent`.
 */
const LEAST_COMMON = 0.5;
/** Maximum number of words that may be omitted or replaced between two parts of a quotation. */
const MAX_OMITTED = 400;
const MAX_REPLACED = 12;
/** Maximum number of tokens of a quotation that are compared. */
const MAX_WORDS = 4_000;
/**
 * Compares a quotation with a story or text.
 *
 * @param quote The quoted text, or an object with a field `quotation`.
 * @param source The article whose body is searched, or a text.
 */
export function verifyQuotation(quote, source) {
    const given = typeof quote === 'string'
        ? quote
        : typeof quote.quotation === 'string'
            ? quote.quotation
            : wordsOf(quote.quotation);
    const words = withoutOuterMarks(given);
    const read = sourceOf(source);
    const tokens = quoteTokens(words).slice(0, MAX_WORDS);
    if (!tokens.some(({ kind }) => kind === 'word'))
        return absent(words);
    return exact(words, tokens, read) ?? inParts(words, tokens, read) ?? altered(words, tokens, read) ?? absent(words);
}
const absent = (words) => ({
    state: 'absent',
    span: null,
    context: null,
    difference: words ? [{ kind: 'added', text: words }] : [],
});
function sourceOf(source) {
    const blocks = typeof source === 'string' ? [source] : (source.body ?? []).map(plainTextOf);
    const starts = [];
    let text = '';
    for (const block of blocks) {
        starts.push(text.length);
        text += `${block}\n\n`;
    }
    const tokens = quoteTokens(text);
    return { text, tokens, words: tokens.filter(({ kind }) => kind === 'word'), starts };
}
const OPENING = /^[\s"“„«»‹›‘‚'＂「『]+/u;
const CLOSING = /[\s"”“„«»‹›’‘'＂」』]/u;
/** Removes white space and quotation marks around a text. */
function withoutOuterMarks(quote) {
    let end = quote.length;
    while (end > 0 && CLOSING.test(quote[end - 1]))
        end--;
    return quote.slice(0, end).replace(OPENING, '');
}
/** Finds the quotation word for word: verbatim, or with other punctuation. */
function exact(quote, tokens, source) {
    const wanted = tokens.filter(({ kind }) => kind === 'word');
    let best;
    for (const at of occurrences(wanted.map(({ key }) => key), source.words.map(({ key }) => key))) {
        const found = source.words.slice(at, at + wanted.length);
        if (changesCase(wanted, found))
            continue;
        const isSame = sameMarks(tokens, source, found);
        const verification = result(isSame ? 'verbatim' : 'punctuation', quote, tokens, source, found[0], found.at(-1));
        if (isSame)
            return verification;
        best ??= verification;
    }
    return best;
}
/** The positions of a list in another (Knuth–Morris–Pratt algorithm). */
function occurrences(wanted, words) {
    const back = new Int32Array(wanted.length);
    for (let at = 1, length = 0; at < wanted.length; at++) {
        while (length > 0 && wanted[at] !== wanted[length])
            length = back[length - 1];
        if (wanted[at] === wanted[length])
            length++;
        back[at] = length;
    }
    const found = [];
    for (let at = 0, length = 0; at < words.length; at++) {
        while (length > 0 && words[at] !== wanted[length])
            length = back[length - 1];
        if (words[at] === wanted[length])
            length++;
        if (length === wanted.length) {
            found.push(at - length + 1);
            length = back[length - 1];
        }
    }
    return found;
}
/** Whether capitals make another word: “us” and “US”. A quotation in capitals is only another style. */
function changesCase(wanted, found) {
    const isShouted = (words) => words.length > 1 && words.every(({ cased }) => cased === cased.toUpperCase());
    if (isShouted(wanted) || isShouted(found))
        return false;
    const isAcronym = (word) => /^\p{Lu}{2,}$/u.test(word);
    return wanted.some(({ cased }, index) => {
        const other = found[index].cased;
        return (cased !== other &&
            (isAcronym(cased) || isAcronym(other)) &&
            (cased === cased.toLowerCase() || other === other.toLowerCase()));
    });
}
/**
 * Whether the punctuation within the quotation is equal. Marks at the ends and the case of the first letter are
 * ignored.
 */
function sameMarks(tokens, source, found) {
    const from = found[0].start;
    const to = found.at(-1).end;
    const theirs = tokensBetween(source.tokens, from, to);
    const first = tokens.findIndex(({ kind }) => kind === 'word');
    const last = tokens.findLastIndex(({ kind }) => kind === 'word');
    const ours = tokens.slice(first, last + 1);
    if (ours.length !== theirs.length)
        return false;
    return ours.every((token, index) => {
        const other = theirs[index];
        if (token.key !== other.key)
            return false;
        if (token.cased === other.cased)
            return true;
        return index === 0 && token.cased.slice(1) === other.cased.slice(1);
    });
}
/** The tokens between two positions, by binary search. */
function tokensBetween(tokens, from, to) {
    return tokens.slice(firstFrom(tokens, from), firstFrom(tokens, to));
}
function firstFrom(tokens, place) {
    let low = 0;
    let high = tokens.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (tokens[middle].start < place)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/** Finds the quotation in parts: with omissions at ellipses and insertions in brackets. */
function inParts(quote, tokens, source) {
    const runs = runsOf(tokens);
    const hasOmission = runs.some(({ before }) => before === 'omission');
    const hasInsertion = runs.some(({ before, hasLetter }) => before === 'insertion' || hasLetter);
    const parts = runs.filter(({ words }) => words.length > 0);
    if ((!hasOmission && !hasInsertion) || parts.length === 0)
        return undefined;
    const keys = source.words.map(({ key }) => key);
    const [head, ...rest] = parts;
    for (const at of occurrences(head.words.map(({ key }) => key), keys).slice(0, 50)) {
        let end = at + head.words.length;
        let isChanged = changesCase(head.words, source.words.slice(at, end));
        let fits = true;
        for (const run of rest) {
            const next = nextOccurrence(run, keys, end);
            if (next < 0) {
                fits = false;
                break;
            }
            const skipped = source.words.slice(end, next);
            if (changesMeaning(run, skipped))
                isChanged = true;
            end = next + run.words.length;
        }
        // Brackets at the start or end replace words there.
        if (!fits)
            continue;
        const tail = runs.at(-1);
        if (tail.words.length === 0 && tail.inserted.some((word) => isNegation(word) || isNumber(word)))
            isChanged = true;
        if (head.inserted.some((word) => isNegation(word)))
            isChanged = true;
        const state = isChanged ? 'altered' : hasOmission ? 'shortened' : 'inserted';
        return result(state, quote, tokens, source, source.words[at], source.words[end - 1]);
    }
    return undefined;
}
function runsOf(tokens) {
    const runs = [{ words: [], before: 'start', inserted: [] }];
    // Consecutive brackets and ellipses count as one.
    const next = (before, inserted) => {
        const last = runs.at(-1);
        if (last.words.length > 0 || last.before === 'start')
            runs.push({ words: [], before, inserted });
        else
            runs[runs.length - 1] = {
                words: [],
                before: last.before === 'omission' ? 'omission' : before,
                inserted: [...last.inserted, ...inserted],
            };
    };
    let inside;
    for (let at = 0; at < tokens.length; at++) {
        const token = tokens[at];
        const letter = inside ? undefined : bracketedLetter(tokens, at);
        if (letter) {
            runs.at(-1).words.push(letter);
            runs.at(-1).hasLetter = true;
            at += 3;
        }
        else if (token.cased === '[' || token.cased === '［')
            inside = [];
        else if (inside && (token.cased === ']' || token.cased === '］')) {
            // “[…]” is an omission; “[sic]” is ignored.
            const isOmission = inside.every(({ kind }) => kind === 'mark') && inside.some(({ key }) => key === '…');
            const isSic = inside.length === 1 && inside[0].key === 'sic';
            if (isOmission)
                next('omission', []);
            else
                next('insertion', isSic ? [] : inside.filter(({ kind }) => kind === 'word'));
            inside = undefined;
        }
        else if (inside)
            inside.push(token);
        else if (token.key === '…')
            next('omission', []);
        else if (token.kind === 'word')
            runs.at(-1).words.push(token);
    }
    return runs;
}
/** “[W]e” as one word: the case of its first letter is changed. */
function bracketedLetter(tokens, at) {
    const [open, letter, close, rest] = tokens.slice(at, at + 4);
    if (open?.cased !== '[' || close?.cased !== ']' || rest?.kind !== 'word')
        return undefined;
    if (letter?.key.length !== 1 || open.end !== letter.start || close.end !== rest.start)
        return undefined;
    // The case does not count, so that it cannot make an abbreviation of the word.
    const key = letter.key + rest.key;
    return { key, cased: letter.key + rest.cased, start: open.start, end: rest.end, kind: 'word' };
}
function nextOccurrence(run, keys, from) {
    const limit = run.before === 'omission' ? MAX_OMITTED : MAX_REPLACED;
    for (let at = from; at <= from + limit && at + run.words.length <= keys.length; at++) {
        if (run.words.every(({ key }, index) => keys[at + index] === key))
            return at;
    }
    return -1;
}
/** Whether the omitted or replaced words change the meaning: a negation, a number, another name. */
function changesMeaning(run, skipped) {
    if (run.before === 'omission')
        return skipped.length <= 3 && skipped.some(isNegation);
    const changes = (words) => words.some((word) => isNegation(word) || isNumber(word));
    if (changes(run.inserted) !== changes(skipped))
        return true;
    if (changes(skipped) &&
        skipped.some((word) => isNumber(word)) &&
        !skipped.filter(isNumber).every((word) => run.inserted.some(({ key }) => key === word.key)))
        return true;
    if (run.inserted.some((word) => skipped.some((other) => isOpposite(word, other))))
        return true;
    // “[two]” for “three” is another number; “[the pair]” for “the two” is not.
    const numbers = skipped.filter(isNumberWord);
    const others = run.inserted.filter((word) => isNumberWord(word) && !numbers.some(({ key }) => key === word.key));
    if (numbers.length > 0 && others.length > 0)
        return true;
    const names = (words) => words.filter(({ cased }) => /^\p{Lu}\p{Ll}/u.test(cased)).map(({ key }) => key);
    const [ours, theirs] = [names(run.inserted), names(skipped)];
    // “[Gustavo Petro]” for “Petro” is the same name; “[Guillermo]” is another.
    return theirs.length > 0 && ours.length > 0 && !ours.includes(theirs.at(-1));
}
/** Finds the passage of the source with most of the quotation’s words in order. */
function altered(quote, tokens, source) {
    const wanted = tokens.filter(({ kind }) => kind === 'word');
    const { words } = source;
    // Each pair of equal words votes for where the quotation would start.
    const pairs = new Map();
    for (let at = 0; at + 1 < words.length; at++) {
        const pair = `${words[at].key} ${words[at + 1].key}`;
        const list = pairs.get(pair);
        if (!list)
            pairs.set(pair, [at]);
        else if (list.length < 30)
            list.push(at);
    }
    const votes = new Map();
    for (let at = 0; at + 1 < wanted.length; at++) {
        for (const place of pairs.get(`${wanted[at].key} ${wanted[at + 1].key}`) ?? []) {
            const start = Math.round((place - at) / 4);
            for (const near of [start - 1, start, start + 1])
                votes.set(near, (votes.get(near) ?? 0) + (near === start ? 2 : 1));
        }
    }
    const [best] = [...votes].sort(([, one], [, other]) => other - one);
    if (!best)
        return undefined;
    const slack = 6 + Math.ceil(wanted.length / 8);
    const from = Math.max(0, best[0] * 4 - slack);
    const window = words.slice(from, Math.min(words.length, best[0] * 4 + wanted.length + slack));
    const steps = aligned(window.map(({ key }) => key), wanted.map(({ key }) => key));
    const same = steps.filter(({ from: one, to }) => one >= 0 && to >= 0);
    if (same.length < Math.max(2, wanted.length * LEAST_COMMON))
        return undefined;
    const opening = Math.max(0, same[0].from - same[0].to);
    const closing = Math.min(window.length - 1, same.at(-1).from + (wanted.length - 1 - same.at(-1).to));
    return result('altered', quote, tokens, source, window[opening], window[closing]);
}
/** The verification for a passage of the source between two of its words. */
function result(state, quote, tokens, source, first, last) {
    const block = blockAt(source.starts, first.start);
    const endBlock = blockAt(source.starts, last.end - 1);
    const from = source.starts[block];
    const to = source.starts[endBlock];
    const blockEnd = (source.starts[endBlock + 1] ?? source.text.length) - 2;
    const span = {
        block,
        start: first.start - from,
        end: last.end - to,
        ...(endBlock === block ? {} : { endBlock }),
    };
    const context = {
        before: wholeWords(source.text.slice(Math.max(from, first.start - CONTEXT), first.start), first.start - CONTEXT > from, 'start'),
        after: wholeWords(source.text.slice(last.end, Math.min(blockEnd, last.end + CONTEXT)), last.end + CONTEXT < blockEnd, 'end'),
    };
    return { state, span, context, difference: differenceOf(quote, tokens, source, first.start, last.end) };
}
function wholeWords(text, isCut, side) {
    if (!isCut)
        return text;
    return side === 'start' ? text.replace(/^\S*\s?/, '') : (/^[^]*(?=\s)/.exec(text)?.[0] ?? '');
}
function blockAt(starts, place) {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (starts[middle] <= place)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
/** Compares a passage of the source with the quotation, word by word and mark by mark. */
function differenceOf(quote, tokens, source, from, to) {
    const theirs = tokensBetween(source.tokens, from, to);
    // Marks at the ends belong to the sentence around a quotation.
    const isEnd = ({ kind, cased }) => kind === 'word' || /[[\]]/.test(cased);
    const ours = tokens.slice(tokens.findIndex(isEnd), tokens.findLastIndex(isEnd) + 1);
    const steps = aligned(theirs.map(({ key }) => key), ours.map(({ key }) => key));
    const runs = [];
    const add = (kind, text) => {
        const last = runs.at(-1);
        if (last?.kind === kind)
            last.text += text;
        else
            runs.push({ kind, text });
    };
    for (const { from: one, to: other } of steps) {
        if (other >= 0)
            add(one >= 0 ? 'same' : 'added', withSpace(quote, ours, other));
        else
            add('removed', withSpace(source.text, theirs, one));
    }
    return runs;
}
/** The text of a token, with a space if white space follows. */
function withSpace(text, tokens, at) {
    const { start, end } = tokens[at];
    const next = tokens[at + 1];
    const between = next ? text.slice(end, next.start) : '';
    return text.slice(start, end) + (/\s/.test(between) ? ' ' : '');
}
