import { passLink, passWebAddress } from '../model/address.js';
import { closeBidiFields } from '../model/bidi-fields.js';
import { canonicalLanguage } from '../model/language.js';
import { momentOf } from '../model/moment.js';
import { present } from '../model/present.js';
import { wordsOf } from '../model/text.js';
import { splitAttribution } from '../model/split-attribution.js';
import { VERIFY_STATES } from '../model/verify-states.js';
import { readAttribution } from './attribution.js';
import { joinParagraphs, readParagraphs } from './inlines.js';
import { attributeOf, firstWithin, isElement, isText } from './tree.js';
/**
 * Reads a quotation from plain HTML: our own markup, and HTML of other sites.
 *
 * `figure > blockquote + figcaption`, WordPress's `blockquote > p + cite`, a `footer`, a last line after a dash, a bare
 * paragraph. `undefined` if there is no text.
 */
export function readPullQuoteMarkup(root, { url, anchors } = {}) {
    const quote = firstWithin(root, /^blockquote$/) ?? root;
    // A quotation with a hook contains no text about its speaker.
    const isMarked = attributeOf(quote, 'data-news') === 'quotation';
    const line = isMarked ? undefined : attributionLine(root, quote);
    const paragraphs = readParagraphs(quote.childNodes, { url, anchors, skip: (element) => element === line });
    let found = line ? readAttribution(line, url) : {};
    const credit = line || isMarked ? undefined : takeCredit(paragraphs);
    if (credit)
        found = attributionOf(credit);
    if (paragraphs.length === 0)
        return undefined;
    const lines = present({
        sourceUrl: passLink(attributeOf(quote, 'cite'), url),
        ...found,
        language: canonicalLanguage((quote !== root && attributeOf(quote, 'lang')) || attributeOf(firstWithin(root, /^figure$/), 'lang')),
        repeats: !!firstWithin(root, /^aside$/),
        image: readPicture(firstWithin(root, /^img$/), url),
        verified: readVerified(attributeOf(quote, 'data-news-verified'), url),
    });
    return closeBidiFields({ ...lines, quotation: joinParagraphs(paragraphs) });
}
const DASH = /^\s*([—–―]|--)\s*\S/;
const SENTENCE_END = /[.!?…。！？]["'”’»]*\s*$/;
/**
 * Removes the speaker from the end of a quotation: the last line, if it begins with a dash, or a `<cite>` after the last
 * sentence.
 */
function takeCredit(paragraphs) {
    const last = paragraphs.at(-1) ?? [];
    // In a dialogue, all lines have a dash.
    if (DASH.test(wordsOf(paragraphs[0] ?? [])))
        return undefined;
    const isCited = typeof last.at(-1) === 'object' && last.at(-1).type === 'cite';
    const end = isCited
        ? last.length - 1
        : last.findLastIndex((inline) => typeof inline === 'object' && inline.type === 'line-break');
    const [said, credit] = [last.slice(0, Math.max(0, end)), last.slice(end + (isCited ? 0 : 1))];
    const isCredit = isCited ? SENTENCE_END.test(wordsOf(said)) : DASH.test(wordsOf(credit));
    if (!isCredit)
        return undefined;
    paragraphs.pop();
    if (said.length > 0)
        paragraphs.push(said);
    return credit;
}
/** Reads the speaker from a line of text. A link in it is the source, as posts have it around their date. */
export function attributionOf(line) {
    const link = line.findLast((inline) => typeof inline === 'object' && inline.type === 'link');
    if (!link)
        return splitAttribution(wordsOf(line));
    const name = splitAttribution(wordsOf(line.filter((inline) => inline !== link)));
    const words = wordsOf(link.content);
    return { ...(name.attribution ? { ...name, source: words } : splitAttribution(words)), sourceUrl: link.href };
}
/** Reads the result of a verification: `verbatim 2022-10-03 https://…`; date and source may be missing. */
function readVerified(hook, url) {
    const [name, ...others] = hook.split(/\s+/);
    const state = VERIFY_STATES.find((known) => known === name);
    const date = others.find((word) => /^\d{4}/.test(word));
    const source = passLink(others.find((word) => word !== date) ?? '', url);
    return state && { state, ...(date && { date: momentOf(date) }), ...(source && { source }) };
}
/** The element with the attribution: beside the quotation, else at its end. */
function attributionLine(root, quote) {
    const inside = withoutBlanks(quote);
    const last = inside.at(-1);
    // Bootstrap's form: paragraphs, then <small>.
    const isSmall = inside.length > 1 && inside.every(isElement) && last.localName === 'small';
    const alone = new Set(withoutBlanks(root));
    return (firstWithin(root, /^figcaption$/) ??
        (isElement(last) && (isSmall || isLine(last, true))
            ? last
            : firstWithin(root, (element) => isLine(element, alone.has(element)), quote)));
}
/** Whether an element is an attribution line; `isAlone`: it is not in a run of text. */
const isLine = (element, isAlone) => /^(footer|address)$/.test(element.localName) ||
    /\b(attribution|author|byline)\b/.test(`${attributeOf(element, 'data-news')} ${attributeOf(element, 'class')}`) ||
    // A <cite> in a sentence is a title; a separate one is the speaker.
    (element.localName === 'cite' && isAlone) ||
    (element.localName === 'p' && !withoutBlanks(element).some((node) => !isElement(node) || node.localName !== 'cite'));
const withoutBlanks = (element) => [...element.childNodes].filter((node) => isElement(node) || (isText(node) && node.nodeValue?.trim()));
/** A picture in markup, with the size that keeps its space. */
export function readPicture(element, url) {
    const src = passWebAddress(attributeOf(element, 'src'), url);
    if (!src)
        return undefined;
    const alt = element?.getAttribute('alt');
    return {
        src,
        ...present({ width: parseInt(attributeOf(element, 'width')), height: parseInt(attributeOf(element, 'height')) }),
        ...(alt != null && { alt }),
    };
}
