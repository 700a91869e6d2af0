import { passHref, refusal } from '../model/address.js';
import { PULLED } from './box-names.js';
import { canonicalLanguage } from '../model/language.js';
import { BLOCK } from './inlines.js';
import { elementOf, createText } from './parse.js';
import { attributeOf } from './tree.js';
export const isParsed = (node) => node.nodeType === 1;
/** Maximum nesting of inlines and blocks. In data, each adds two to three levels. */
const MAX_MARKS = 8;
const MAX_NESTS = 10;
/** Blocks that are read as a whole, so that their content is searched. */
const NEST = /^(ul|ol|menu|details|figure|aside|blockquote|table)$/;
const NEST_CLASS = /gallery|card|quote|caption|tweet|media|embed/i;
/** Pictures, players and frames: blocks that do not contain text. */
const FIXTURE = /^(img|picture|iframe|embed|object|audio|video|oembed)$/;
/** Inline elements that have an equivalent in the model. */
const MEANT = /^(a|b|cite|code|em|i|kbd|mark|q|samp|strong|sub|sup|time)$/;
/** Whether a child has only blocks and white space beside it. */
function isAlone({ childNodes }, index) {
    const isBeside = (step) => {
        let at = index + step;
        if (isBlank(childNodes[at]))
            at += step;
        const node = childNodes[at];
        return node === undefined || (isParsed(node) && isBox(node));
    };
    return isBeside(-1) && isBeside(1);
}
const isBlank = (node) => node !== undefined && !isParsed(node) && !node.nodeValue.trim();
/** Whether an element is a block, which separates the words before and after it. */
export const isBox = ({ localName }) => localName !== 'br' && (BLOCK.test(localName) || FIXTURE.test(localName));
/** Whether an inline has a meaning besides its text. */
export const isMeant = (element) => MEANT.test(element.localName) || hasLanguage(element);
export function hasLanguage(element) {
    const tag = attributeOf(element, 'lang');
    // An empty tag is not tested, because engines are slow to reject a tag.
    if (tag && canonicalLanguage(tag))
        return true;
    return /^(ltr|rtl)$/i.test(attributeOf(element, 'dir'));
}
export const hasClass = (element, names) => names.test(attributeOf(element, 'class'));
/** The language and direction of an element, as attributes for its replacement. */
export const languageOf = (element) => ({
    lang: attributeOf(element, 'lang'),
    dir: attributeOf(element, 'dir'),
});
/**
 * Prepares a tree for reading: removes tracking pixels, resolves links, limits the depth, and marks the elements
 * that contain a block.
 */
export function prepareTree(element, story, marks = 0, nests = 0) {
    const kept = [];
    let lastBreak = -1;
    for (const [index, node] of element.childNodes.entries()) {
        if (!isParsed(node)) {
            if (node.nodeValue.trim())
                lastBreak = -1;
            kept.push(node);
            continue;
        }
        const { localName } = node;
        const words = localName === 'img' ? imageWords(node, story) : undefined;
        if (words !== undefined) {
            if (words)
                kept.push(createText(words));
            continue;
        }
        if (localName === 'a')
            checkLink(node, story);
        // A pull quote in a sentence stays in the text; alone, it becomes a block.
        if (localName === 'span' && hasClass(node, PULLED) && isAlone(element, index))
            node.localName = 'aside';
        const isNest = NEST.test(localName) || hasClass(node, NEST_CLASS);
        const isMark = MEANT.test(localName) || hasLanguage(node);
        if ((isNest && nests >= MAX_NESTS) || (isMark && marks >= MAX_MARKS))
            flatten(node, story);
        prepareTree(node, story, marks + (isMark ? 1 : 0) + (isMark && hasLanguage(node) ? 1 : 0), nests + (isNest ? 1 : 0));
        if (localName === 'br') {
            // Two line breaks in an inline separate paragraphs, so it is opened like an inline around a block.
            if (lastBreak >= 0)
                story.holders.add(element);
            lastBreak = kept.length;
        }
        else
            lastBreak = -1;
        if (isBox(node) || story.holders.has(node))
            story.holders.add(element);
        kept.push(node);
    }
    element.childNodes = kept;
    // A formatting element with a language has two meanings; the reader of paragraphs expects one for each element.
    if (MEANT.test(element.localName) && hasLanguage(element)) {
        const inner = elementOf('span', kept, languageOf(element));
        if (story.holders.has(element))
            story.holders.add(inner);
        element.childNodes = [inner];
    }
}
/** The message for elements over one of the limits of depth; one message, because each is reported once. */
export const TOO_DEEP = 'Elements are nested too deeply; only their text is kept.';
/** Removes the meaning of an element and keeps its text. */
function flatten(element, { notes }) {
    notes.note('too-deep', TOO_DEEP);
    element.localName = isBox(element) ? 'div' : 'span';
    for (const name of ['class', 'dir', 'lang'])
        element.attributes.delete(name);
}
/** The text that replaces an image: the `alt` of an emoji, or nothing for a tracking pixel; `undefined` for a picture. */
function imageWords(image, { notes }) {
    if (hasClass(image, /\b(emoji|wp-smiley)\b/) && attributeOf(image, 'alt'))
        return attributeOf(image, 'alt');
    if (!isPixel(image))
        return undefined;
    notes.note('unknown-type', 'A tracking pixel is removed.');
    return '';
}
const COUNTER = /\/\/(pixel\.|feeds\.feedburner\.com\/~|feedads\.|b\.gif|stats?\.|analytics\.)|[/.](pixel|beacon)\.(gif|png)\b/;
/** Whether a picture or frame is a tracking pixel. */
export function isPixel(element) {
    const style = attributeOf(element, 'style');
    return (['width', 'height'].some((side) => /^[01](px)?$/.test(attributeOf(element, side))) ||
        /\b(width|height): *[01]px|display: *none/.test(style) ||
        COUNTER.test(attributeOf(element, 'src')));
}
function checkLink(anchor, { url, notes }) {
    const href = attributeOf(anchor, 'href');
    if (!href)
        return;
    const passed = passHref(href, url);
    if (passed)
        anchor.attributes.set('href', passed);
    else {
        anchor.attributes.delete('href');
        notes.note('url', `${refusal(href)} The text is kept.`);
    }
}
