import { withoutPrototype } from '../model/own.js';
import { elementWith, isFilledNode } from '../plain/element.js';
import { findElement, holdsElement, isFilled, textWithin } from './copy.js';
import { isGroup, withParagraphs } from './draw.js';
import { languageOfElements } from './language.js';
/**
 * Names of the single-element fields in the head and foot of a story. They are also the values of their `data-news`
 * hooks.
 */
const LINE_NAMES = [
    'kicker',
    'byline',
    'authors',
    'dateline',
    'published',
    'updated',
    'source',
    'copyright',
    'license',
    'original',
];
/** Class names that publishing systems commonly use for fields in the head of a story. */
const FIELD_CLASSES = [
    [/\b(standfirst|subtitle|dek|deck|lede)\b/i, 'standfirst'],
    [/\b(kicker|eyebrow|overline)\b/i, 'kicker'],
    [/\b(byline|author)\b/i, 'byline'],
    [/\bdateline\b/i, 'dateline'],
];
/** Maximum characters of a field in the head, such as a byline; longer elements are body text. */
const LINE_LENGTH = 100;
/** Maximum characters of a line above the headline to be the kicker. */
const LABEL_LENGTH = 40;
/**
 * Minimum share of all characters that an `article` must hold to be the story. Smaller ones are cards or live-blog
 * entries.
 */
const STORY_SHARE = 0.8;
/** The level of content without a heading, which is below every level. */
const NO_HEADING = 9;
/**
 * Finds the fields of a story in plain HTML, written by us or by others.
 *
 * Elements with a `data-news` hook are the field it names. The others are recognised only before the text begins, by
 * tag, class and position: a heading is the headline, a picture the lead picture, `address` or `.byline` the byline,
 * `time` the date. Everything else is the body, in source order.
 */
export function findArticle(nodes) {
    const article = findStory(nodes, STORY_SHARE * lengthOf(nodes), nodes, { isText: false, isEnd: false });
    return new SlotFinder(article ? article.content : nodes, article, nodes).find();
}
/**
 * Finds the element that contains the story: a leading `article` with the highest heading, an `article` with most of
 * the text, or a container with `lang` or `dir` around most of it. The search ends at the first heading: elements below
 * a heading are inside the story.
 */
function findStory(nodes, least, all, above) {
    for (const node of nodes) {
        if (above.isEnd)
            return undefined;
        if (typeof node === 'string') {
            above.isText ||= /\S/.test(node);
            continue;
        }
        const { tag, attributes, content } = node;
        const isArticle = tag === 'article';
        const isMarked = isGroup(node) && !!(attributes['lang'] ?? attributes['dir']);
        const rank = isArticle && !above.isText ? rankOf([node]) : NO_HEADING;
        // The whole content is searched only for an article with a heading, because the search ends below a heading.
        if (rank < NO_HEADING && rank < rankOf(all, node))
            return node;
        if ((isArticle || (isMarked && !above.isText)) && lengthOf(content) >= least)
            return node;
        if (/^h[1-6]$/.test(tag) && node.isFilled)
            above.isEnd = true;
        else if (isGroup(node)) {
            const found = findStory(content, least, all, above);
            if (found)
                return found;
        }
        else
            above.isText ||= lengthOf([node]) > 0;
    }
    return undefined;
}
/** The level of the highest heading, 1 for `h1`; `NO_HEADING` if there is none. */
const rankOf = (nodes, except) => nodes.reduce((rank, node) => {
    if (typeof node === 'string' || node === except)
        return rank;
    const own = /^h[1-6]$/.test(node.tag) && node.isFilled ? Number(node.tag[1]) : rankOf(node.content, except);
    return Math.min(rank, own);
}, NO_HEADING);
class SlotFinder {
    #nodes;
    #article;
    #all;
    /** The element with the hook `body`. Plain HTML has one where position alone would be ambiguous. */
    #box;
    #headline;
    #lines = withoutPrototype({});
    #standfirst = [];
    #corrections = [];
    #body = [];
    #image;
    /** Whether the body text has begun. From there on only hooks mark fields. */
    #hasText = false;
    #isBelowHeadline = false;
    constructor(nodes, article, all) {
        const lifted = liftHeadline(nodes, { text: '' });
        this.#nodes = lifted?.others ?? nodes;
        this.#article = article;
        this.#all = all;
        this.#box = findElement(this.#nodes, isBodyBox);
        this.#headline = lifted?.headline;
    }
    find() {
        this.#walk(this.#nodes, false);
        const rest = this.#article ? beside(this.#all, this.#article) : [];
        return {
            lines: this.#lines,
            headline: this.#headline,
            standfirst: this.#standfirst,
            image: this.#image,
            body: this.#body,
            corrections: this.#corrections,
            ...languageOfElements([this.#article]),
            rest: isFilled(rest) ? rest : [],
        };
    }
    #walk(nodes, isGroup) {
        for (const node of withParagraphs(nodes)) {
            if (node === HEADLINE_POSITION) {
                this.#isBelowHeadline = true;
                this.#takeKicker();
            }
            else if (node.isFilled)
                this.#place(node, isGroup);
            else if (node.attributes['id'])
                this.#body.push(node);
        }
    }
    /** Makes a short line above the headline the kicker. */
    #takeKicker() {
        const [line, more] = this.#body.filter(isFilledNode);
        // A line below a picture is probably its caption; one with a number is a date or a byline.
        if (!line || more || line.tag !== 'p' || this.#lines.kicker || this.#image)
            return;
        if (lengthOf([line]) > LABEL_LENGTH || /\d/.test(textWithin([line])))
            return;
        this.#lines.kicker = line;
        this.#body = [];
        this.#hasText = false;
    }
    #place(node, isGroup) {
        if (this.#take(node, isGroup))
            return;
        if (node === this.#box)
            this.#body.push(...withParagraphs(node.content));
        else if (isSection(node))
            this.#walk(node.content, node.tag === 'hgroup');
        else {
            this.#hasText ||= !isLead(node) && lengthOf([node]) > 0;
            this.#body.push(node);
        }
    }
    /** Stores an element as a field of the head or foot; returns `false` if it belongs to the body. */
    #take(node, isGroup) {
        const name = this.#nameOf(node);
        // The `p` keeps the link, because only the content of the element is drawn.
        const line = node.tag === 'a' ? elementWith('p', {}, [node]) : node;
        if (name === 'correction')
            this.#corrections.push(line);
        else if (name === 'standfirst')
            this.#takeStandfirst(line);
        else if (name && !this.#lines[name])
            this.#lines[name] = line;
        else if (node === this.#box)
            return false;
        else if (this.#isLineOfFields(node)) {
            for (const part of node.content)
                if (isFilledNode(part))
                    this.#place(part, false);
        }
        else if (this.#hasText)
            return false;
        else if (!this.#image && isLead(node))
            this.#image = node;
        // In a group with the headline, the paragraph below the headline is the standfirst.
        else if (isGroup && node.tag === 'p' && this.#isBelowHeadline)
            this.#takeStandfirst(node);
        else
            return false;
        return true;
    }
    /**
     * Whether a paragraph contains only recognised fields, such as a byline and a `time`, each once and not found before.
     */
    #isLineOfFields({ tag, attributes, content }) {
        if (tag !== 'p' || attributes['data-news'] || attributes['id'] || attributes['lang'])
            return false;
        const names = content
            .filter(isFilledNode)
            .map((part) => (typeof part === 'object' ? this.#nameOf(part) : undefined));
        return (new Set(names).size === names.length &&
            names.every((name) => name && (name === 'standfirst' || name === 'correction' || !this.#lines[name])));
    }
    #nameOf(node) {
        return hookOf(node) ?? (this.#hasText ? undefined : (fieldByMarkup(node) ?? sharedName(node)));
    }
    #takeStandfirst(node) {
        const filled = node.content.filter((inner) => isFilled([inner]));
        if (filled.length > 0 && filled.every((inner) => typeof inner === 'object' && inner.tag === 'p')) {
            this.#standfirst.push(...filled);
        }
        else
            this.#standfirst.push(node);
    }
}
/** The field that the `data-news` hook of an element names. */
function hookOf({ attributes }) {
    const hook = attributes['data-news'];
    return hook === 'standfirst' || hook === 'correction' || LINE_NAMES.includes(hook)
        ? hook
        : undefined;
}
/**
 * Finds the header field of an element by its tag or class; `undefined` for long elements, because a class such as
 * `author` may be on a container of the whole story.
 */
function fieldByMarkup(node) {
    const { 'data-news': hook, class: names = '' } = node.attributes;
    if (hook)
        return undefined;
    if (node.tag === 'time')
        return 'published';
    const name = node.tag === 'address' ? 'byline' : FIELD_CLASSES.find(([pattern]) => pattern.test(names))?.[1];
    return name && isShort(node) && (name === 'standfirst' || lengthOf([node]) <= LINE_LENGTH) ? name : undefined;
}
/** The field of a line if all elements in it are the same field, such as several authors. */
function sharedName({ tag, attributes, content }) {
    if (tag !== 'p' || attributes['data-news'])
        return undefined;
    const names = content
        .filter((part) => (typeof part === 'string' ? /\p{L}/u.test(part) : part.isFilled))
        .map((part) => (typeof part === 'object' ? fieldByMarkup(part) : undefined));
    return names.length > 1 && names.every((name) => name === names[0]) ? names[0] : undefined;
}
/** Whether an element is only a container, which is replaced by its content. */
const isSection = (node) => isGroup(node) && !(node.attributes['data-news'] || node.attributes['lang'] || node.attributes['id']);
/** Whether an element is at most three lines, without headings, lists or other blocks. */
const isShort = (node) => !findElement(node.content, ({ tag }) => /^(h[1-6]|ul|ol|blockquote|figure|table)$/.test(tag)) &&
    node.content.filter((inner) => typeof inner === 'object' && inner.isBox).length <= 3;
/** Number of characters, without white space. */
const lengthOf = (nodes) => textWithin(nodes).replace(/\s+/g, '').length;
/** Whether an element is a picture with at most a caption, or a link around one. */
const isLead = ({ tag, attributes, content }) => /^(img|picture)$/.test(tag) ||
    (/^(a|figure)$/.test(tag) &&
        !attributes['data-news'] &&
        findElement(content, (inner) => inner.tag === 'img') !== undefined &&
        content.every((inner) => (typeof inner === 'string' ? !/\S/.test(inner) : /^(a|div|figcaption|img|picture)$/.test(inner.tag)) &&
            !findElement([inner], (deep) => /^(audio|blockquote|figure|table|video)$/.test(deep.tag))));
const isBodyBox = ({ attributes }) => attributes['data-news'] === 'body';
/** Marks the position where the headline was removed. */
const HEADLINE_POSITION = elementWith('div', {}, []);
/**
 * Removes the first heading from the content and returns it as the headline. A link around it is kept around the
 * headline.
 *
 * A heading below body text is a subheading. A short line above it, such as the name of a section, is not body text.
 * `above` collects the text above the heading.
 */
function liftHeadline(nodes, above) {
    for (const [index, node] of nodes.entries()) {
        if (typeof node === 'string') {
            above.text += node;
            continue;
        }
        const { tag, attributes, content } = node;
        if (/^h[1-6]$/.test(tag) && node.isFilled) {
            return isLabel(above.text) ? { headline: node, others: nodes.with(index, HEADLINE_POSITION) } : undefined;
        }
        if (hookOf(node) ?? fieldByMarkup(node))
            continue;
        // A heading in a list, a note or a quotation is not the headline.
        const isHolder = node.isBox && (isGroup(node) || tag === 'a' || tag === 'address') && !isBodyBox(node);
        // An `article` or `aside` above the heading is not part of this story.
        if (!isHolder && !isLead(node) && tag !== 'article' && tag !== 'aside')
            above.text += textWithin([node]);
        const lifted = isHolder && liftHeadline(content, above);
        if (!lifted)
            continue;
        const { headline, others } = lifted;
        return {
            headline: tag === 'a'
                ? elementWith(headline.tag, headline.attributes, [elementWith('a', attributes, headline.content)])
                : headline,
            others: nodes.with(index, elementWith(tag, attributes, others)),
        };
    }
    return undefined;
}
/** Whether text is a label: short, and not a sentence. */
const isLabel = (text) => text.length <= LINE_LENGTH && !/[.!?…。]\s*$/.test(text);
/** All nodes except an element; the containers around it are replaced by their other content. */
function beside(nodes, element) {
    return nodes.flatMap((node) => {
        if (node === element)
            return [];
        if (typeof node === 'object' && holdsElement(node, element)) {
            return beside(node.content, element);
        }
        return [node];
    });
}
