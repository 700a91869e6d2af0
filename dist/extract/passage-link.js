import { wordsOf } from '../model/text.js';
import { plainTextOf } from './passages.js';
/** Maximum length of a passage that is in the link as a whole. A longer one is given by its first and last words. */
const MAX_EXACT = 80;
/** Maximum number of words at each end of a passage in the link. */
const MAX_WORDS = 12;
/**
 * Returns a link that opens a page at a passage, with a text fragment (`#:~:text=`).
 *
 * The words in it are unique in the article. An existing fragment of the URL is kept.
 *
 * @param url URL of the page that shows the article.
 * @param span The passage in the body of the article.
 */
export const passageLink = (url, article, span) => passageLinker(url, article)(span);
/** Returns a function that makes links to passages of one article; see `passageLink`. */
export function passageLinker(url, article) {
    const blocks = (article.body ?? []).map(plainTextOf);
    const head = [article.headline ?? '', article.standfirst ? wordsOf(article.standfirst) : ''];
    const starts = [];
    let text = '';
    for (const block of [...head, ...blocks]) {
        starts.push(text.length);
        text += `${block}\n`;
    }
    // Each link searches the page. The limit keeps the time linear; links beyond it may not be unique.
    const page = { text, folded: fold(text), budget: { left: text.length * 200 + 1_000_000 } };
    const address = url.replace(/:~:.*$/su, '');
    return ({ block, start, endBlock = block, end }) => {
        if (blocks[block] === undefined || blocks[endBlock] === undefined)
            return url;
        const words = wordsIn(text, starts[block + head.length] + start, starts[endBlock + head.length] + end);
        if (words.length === 0)
            return url;
        return `${address}${address.includes('#') ? '' : '#'}:~:text=${directiveFor(page, words, block === endBlock)}`;
    };
}
/** The words between two positions, as `Intl.Segmenter` finds them. */
function wordsIn(page, from, to) {
    const words = [];
    const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });
    for (const { segment, index, isWordLike } of segmenter.segment(page.slice(from, to))) {
        if (isWordLike)
            words.push({ start: from + index, end: from + index + segment.length });
    }
    return words;
}
function directiveFor(page, words, isOneBlock) {
    const { text } = page;
    const first = words[0];
    const last = words.at(-1);
    const whole = text.slice(first.start, last.end);
    if (isOneBlock && whole.length <= MAX_EXACT && !whole.includes('\n')) {
        return `${isFirst(page, whole, first.start) ? '' : prefixFor(page, first, whole)}${encode(whole)}`;
    }
    // The browser selects the first occurrence of the opening words, and after it the first of the closing words.
    const openings = Math.min(MAX_WORDS, Math.floor(words.length / 2));
    let opening = '';
    for (let count = Math.min(3, openings); count <= openings; count++) {
        const end = words[count - 1].end;
        if (text.slice(first.start, end).includes('\n'))
            break;
        opening = text.slice(first.start, end);
        if (isFirst(page, opening, first.start))
            break;
    }
    opening ||= text.slice(first.start, first.end);
    let closing = text.slice(last.start, last.end);
    for (let count = Math.min(3, openings); count <= openings; count++) {
        const start = words[words.length - count].start;
        if (text.slice(start, last.end).includes('\n'))
            break;
        closing = text.slice(start, last.end);
        if (nextPlace(page, closing, first.start + opening.length) === start)
            break;
    }
    const prefix = isFirst(page, opening, first.start) ? '' : prefixFor(page, first, opening);
    return `${prefix}${encode(opening)},${encode(closing)}`;
}
/** Browsers ignore case. */
const fold = (text) => text.toLowerCase();
/** Whether the first occurrence of a text on the page, as whole words, is at a position. */
const isFirst = (page, text, place) => nextPlace(page, text, 0) === place;
function nextPlace({ folded, budget }, text, from) {
    const wanted = fold(text);
    let searched = from;
    for (let at = folded.indexOf(wanted, from); at >= 0 && budget.left > 0; at = folded.indexOf(wanted, at + 1)) {
        budget.left -= at - searched;
        searched = at;
        if (!isWordAt(folded, at - 1) && !isWordAt(folded, at + wanted.length))
            return at;
    }
    return -1;
}
const isWordAt = (text, at) => /[\p{L}\p{N}]/u.test(text[at] ?? ' ');
/** The words before a passage that distinguish it from another with the same words: `prefix-,`. */
function prefixFor(page, first, words) {
    const { text } = page;
    const lineStart = text.lastIndexOf('\n', first.start - 1) + 1;
    const before = wordsIn(text, lineStart, first.start);
    for (let count = 1; count <= Math.min(MAX_WORDS, before.length); count++) {
        const start = before[before.length - count].start;
        // White space before the passage is not part of the prefix.
        const prefix = text.slice(start, first.start).trimEnd();
        const both = text.slice(start, first.start) + words;
        if (nextPlace(page, both, 0) === start)
            return `${encode(prefix)}-,`;
    }
    const start = before[0]?.start;
    return start === undefined ? '' : `${encode(text.slice(start, first.start).trimEnd())}-,`;
}
/** Encodes a text for a directive, in which `-`, `,` and `&` have a meaning. */
const encode = (text) => encodeURIComponent(text.replace(/\s+/g, ' ')).replaceAll('-', '%2D');
