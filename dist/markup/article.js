import { canonicalLanguage } from '../model/language.js';
import { present } from '../model/present.js';
import { passLink } from '../model/address.js';
import { closeBidiFields } from '../model/bidi-fields.js';
import { readBlocksMarkup, readCaptioned } from './blocks.js';
import { readCorrection } from './correction.js';
import { readDate } from './date.js';
import { joinParagraphs, readParagraphs, wordsWithin } from './inlines.js';
import { attributeOf, firstWithin, isElement, isSilent } from './tree.js';
/** The fields of a story's header and footer that a hook or a conventional class name marks. */
const NAMED = /^(kicker|standfirst|byline|authors|dateline|published|updated|source|copyright|license|original|correction)$/;
const FIELD_CLASSES = [
    [/\b(standfirst|subtitle|dek|deck|lede)\b/i, 'standfirst'],
    [/\b(kicker|eyebrow|overline)\b/i, 'kicker'],
    [/\b(byline|author)\b/i, 'byline'],
    [/\bdateline\b/i, 'dateline'],
];
/**
 * Reads a story from plain HTML: our own markup, and HTML of other sites.
 *
 * Elements with a `data-news` hook are read by it, others by position and convention: the first heading is the
 * headline, a picture before the text the lead picture, `address` and `.byline` the authors, a `time` before the text
 * the date.
 */
export function readArticleMarkup(root, options = {}) {
    const { url } = options;
    const article = firstWithin(root, /^article$/) ?? root;
    // If position alone would be ambiguous, the body is in an element with a hook.
    const box = firstWithin(article, (element) => attributeOf(element, 'data-news') === 'body');
    const heading = firstWithin(article, /^h[1-6]$/, box);
    const found = {};
    const rest = [];
    let hasText = false;
    const takeNamed = (element, name) => {
        const words = wordsWithin(element);
        if (!words)
            return;
        if (name === 'published' || name === 'updated')
            found[name] ??= readDate(element);
        else if (name === 'correction') {
            (found.corrections ??= []).push(readCorrection(element, options));
        }
        else if (name === 'standfirst') {
            found.standfirst ??= joinParagraphs(readParagraphs(element.childNodes, options));
        }
        else if (name === 'license' || name === 'original') {
            const address = passLink(attributeOf(firstWithin(element, /^a$/) ?? element, 'href'), url);
            if (address)
                found[name === 'license' ? 'license' : 'url'] ??= address;
        }
        else if (name === 'authors')
            takeAuthors(element, /^(a|b)$/);
        else {
            if (name === 'byline')
                takeAuthors(element, /^a$/);
            found[name] ??= words;
        }
    };
    const takeAuthors = (element, tag) => {
        const authors = [...element.childNodes]
            .filter((node) => isElement(node) && tag.test(node.localName))
            .map((node) => ({
            name: wordsWithin(node),
            ...present({ url: passLink(attributeOf(node, 'href'), url) }),
        }));
        if (authors.length > 0)
            found.authors ??= authors;
    };
    const walk = (nodes) => {
        for (const node of nodes) {
            if (!isElement(node) || isSilent(node)) {
                rest.push(node);
                continue;
            }
            const name = nameOf(node, hasText);
            const isAside = node.localName === 'blockquote' || firstWithin(node, /^blockquote$/);
            if (node === heading)
                found.headline = wordsWithin(node);
            else if (name)
                takeNamed(node, name);
            else if (!hasText && node.localName === 'time')
                found.published ??= readDate(node);
            else if (node === box)
                rest.push(...node.childNodes);
            else if (!hasText &&
                !found.image &&
                /^(figure|img)$/.test(node.localName) &&
                !isAside &&
                attributeOf(node, 'data-news') === '' &&
                readCaptioned(node, options)) {
                found.image = readCaptioned(node, options);
            }
            else if (node.localName === 'hgroup' && heading && contains(node, heading)) {
                walk(node.childNodes);
                // The paragraph beside a headline in its group is the standfirst.
            }
            else if (/^(header|div|section|main|footer)$/.test(node.localName) && attributeOf(node, 'data-news') === '') {
                walk(node.childNodes);
            }
            else if (!hasText && node.localName === 'p' && heading && inGroup(article, node))
                takeNamed(node, 'standfirst');
            else {
                hasText ||= node.localName === 'p' || !/^(a|span|figure|img|hr)$/.test(node.localName);
                rest.push(node);
            }
        }
    };
    walk(article.childNodes);
    const level = Number(heading?.localName.slice(1) ?? (box ? 2 : 1));
    const body = readBlocksMarkup(rest, { ...options, level });
    const own = (name) => (article === root ? '' : attributeOf(article, name));
    const value = { ...found, ...present({ body: body.length > 0 && body }) };
    if (Object.keys(value).length === 0)
        return undefined;
    const direction = /^(ltr|rtl)$/i.exec(own('dir'))?.[0].toLowerCase();
    return closeBidiFields({ ...value, ...present({ language: canonicalLanguage(own('lang')), direction }) });
}
/** The field of an element in the header or footer, by its hook, else by conventional tags and class names. */
function nameOf(element, hasText) {
    const hook = attributeOf(element, 'data-news');
    if (NAMED.test(hook))
        return hook;
    if (hasText || hook)
        return undefined;
    if (element.localName === 'address')
        return 'byline';
    const names = attributeOf(element, 'class');
    return FIELD_CLASSES.find(([pattern]) => pattern.test(names))?.[1];
}
const contains = (element, wanted) => firstWithin(element, (inner) => inner === wanted) !== undefined;
const inGroup = (article, element) => {
    const group = firstWithin(article, /^hgroup$/);
    return group !== undefined && contains(group, element);
};
