import { withoutPrototype } from '../model/own.js';
import { elementWith, isFilledNode } from '../plain/element.js';
import { findElement, holdsElement, isFilled, textWithin } from './copy.js';
import { isGroup, withParagraphs } from './draw.js';
import { languageOfElements } from './language.js';
/** The lines of a story's head and foot that have a place of their own; each holds an element of plain HTML. */
const LINES = [
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
/** Class names that mark parts of a story's head, of systems that write no hooks. */
const HABITS = [
    [/\b(standfirst|subtitle|dek|deck|lede)\b/i, 'standfirst'],
    [/\b(kicker|eyebrow|overline)\b/i, 'kicker'],
    [/\b(byline|author)\b/i, 'byline'],
    [/\bdateline\b/i, 'dateline'],
];
/** The most characters of a line of the head, such as a byline; what is longer is text. */
const LINE_LENGTH = 100;
/** The most characters of a line above the headline that is the kicker. */
const LABEL_LENGTH = 40;
/** The share of the characters in an `article` that is the story; a smaller one is a card, or an entry of a live blog. */
const STORY_SHARE = 0.8;
/**
 * Finds the parts of a story in plain HTML: our own, and what others write.
 *
 * Parts with a `data-news` hook are found by it; the others by position and habit, before the text begins: a heading is
 * the headline, a picture the lead picture, `address` and `.byline` say who wrote it, a `time` when. Everything else is
 * the body, in source order.
 */
export function findArticle(nodes) {
    const article = findStory(nodes, STORY_SHARE * lengthOf(nodes), nodes, { isText: false, isEnd: false });
    return new SlotFinder(article ? article.content : nodes, article, nodes).find();
}
/**
 * Finds the element that holds the story: an `article` that the content begins with and that has its highest heading, or
 * one that holds most of it; or a box around all of it that gives its language or direction. Below a heading, an element
 * is a part of the story.
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
        if (isArticle && !above.isText && rankOf([node]) < rankOf(all, node))
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
/** The level of the highest heading, 1 for `h1`; 9 where there is none. */
const rankOf = (nodes, except) => nodes.reduce((rank, node) => {
    if (typeof node === 'string' || node === except)
        return rank;
    const own = /^h[1-6]$/.test(node.tag) && node.isFilled ? Number(node.tag[1]) : rankOf(node.content, except);
    return Math.min(rank, own);
}, 9);
class SlotFinder {
    #nodes;
    #article;
    #all;
    /** Where position alone would mislead, the body is in a box of its own. */
    #box;
    #headline;
    #lines = withoutPrototype({});
    #standfirst = [];
    #corrections = [];
    #body = [];
    #image;
    /** Whether the text has begun: from there on only hooks mark parts. */
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
            if (node === HEADLINE_PLACE) {
                this.#isBelowHeadline = true;
                this.#takeKicker();
            }
            else if (node.isFilled)
                this.#place(node, isGroup);
            else if (node.attributes['id'])
                this.#body.push(node);
        }
    }
    /** A short line above the headline is the kicker. */
    #takeKicker() {
        const [line, more] = this.#body.filter(isFilledNode);
        // A line below a picture belongs to it, and one with a number is a date or a byline.
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
    /** Takes an element for a part of the head or foot of the story; `false` where it belongs to the body. */
    #take(node, isGroup) {
        const name = this.#nameOf(node);
        // A link stays one.
        const line = node.tag === 'a' ? elementWith('p', {}, [node]) : node;
        if (name === 'correction')
            this.#corrections.push(line);
        else if (name === 'standfirst')
            this.#takeStandfirst(line);
        else if (name && !this.#lines[name])
            this.#lines[name] = line;
        else if (node === this.#box)
            return false;
        else if (this.#isLineOfParts(node)) {
            for (const part of node.content)
                if (isFilledNode(part))
                    this.#place(part, false);
        }
        else if (this.#hasText)
            return false;
        else if (!this.#image && isLead(node))
            this.#image = node;
        // The paragraph below a headline in its group is the standfirst.
        else if (isGroup && node.tag === 'p' && this.#isBelowHeadline)
            this.#takeStandfirst(node);
        else
            return false;
        return true;
    }
    /** Whether a paragraph holds nothing but different parts that are marked, such as a `time`, and that have a place. */
    #isLineOfParts({ tag, attributes, content }) {
        if (tag !== 'p' || attributes['data-news'] || attributes['id'] || attributes['lang'])
            return false;
        const names = content
            .filter(isFilledNode)
            .map((part) => (typeof part === 'object' ? this.#nameOf(part) : undefined));
        return (new Set(names).size === names.length &&
            names.every((name) => name && (name === 'standfirst' || name === 'correction' || !this.#lines[name])));
    }
    #nameOf(node) {
        return hookOf(node) ?? (this.#hasText ? undefined : (habitOf(node) ?? sharedName(node)));
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
/** What an element is in the head or foot of a story by its hook. */
function hookOf({ attributes }) {
    const hook = attributes['data-news'];
    return hook === 'standfirst' || hook === 'correction' || LINES.includes(hook)
        ? hook
        : undefined;
}
/** What an element is in the head of a story by its tag or its class; a box with a class such as `author` may hold the story. */
function habitOf(node) {
    const { 'data-news': hook, class: names = '' } = node.attributes;
    if (hook)
        return undefined;
    if (node.tag === 'time')
        return 'published';
    const name = node.tag === 'address' ? 'byline' : HABITS.find(([habit]) => habit.test(names))?.[1];
    return name && isShort(node) && (name === 'standfirst' || lengthOf([node]) <= LINE_LENGTH) ? name : undefined;
}
/** The name that all parts of a line have, such as several authors. */
function sharedName({ tag, attributes, content }) {
    if (tag !== 'p' || attributes['data-news'])
        return undefined;
    const names = content
        .filter((part) => (typeof part === 'string' ? /\p{L}/u.test(part) : part.isFilled))
        .map((part) => (typeof part === 'object' ? habitOf(part) : undefined));
    return names.length > 1 && names.every((name) => name === names[0]) ? names[0] : undefined;
}
/** Whether an element only holds a part of the story, and gives way to its content. */
const isSection = (node) => isGroup(node) && !(node.attributes['data-news'] || node.attributes['lang'] || node.attributes['id']);
/** Whether an element is one line, or a few. */
const isShort = (node) => !findElement(node.content, ({ tag }) => /^(h[1-6]|ul|ol|blockquote|figure|table)$/.test(tag)) &&
    node.content.filter((inner) => typeof inner === 'object' && inner.isBox).length <= 3;
/** How many characters are shown. */
const lengthOf = (nodes) => textWithin(nodes).replace(/\s+/g, '').length;
/** Whether an element is a picture with at most a caption, or a link around one. */
const isLead = ({ tag, attributes, content }) => /^(img|picture)$/.test(tag) ||
    (/^(a|figure)$/.test(tag) &&
        !attributes['data-news'] &&
        findElement(content, (inner) => inner.tag === 'img') !== undefined &&
        content.every((inner) => (typeof inner === 'string' ? !/\S/.test(inner) : /^(a|div|figcaption|img|picture)$/.test(inner.tag)) &&
            !findElement([inner], (deep) => /^(audio|blockquote|figure|table|video)$/.test(deep.tag))));
const isBodyBox = ({ attributes }) => attributes['data-news'] === 'body';
/** Stands in content where the headline was taken out. */
const HEADLINE_PLACE = elementWith('div', {}, []);
/**
 * Takes the first heading out of content, as the headline. A link around it goes with it.
 *
 * A heading below text is a subheading; a line above it, such as the name of a section, is no text. `above` collects
 * what is above the heading.
 */
function liftHeadline(nodes, above) {
    for (const [index, node] of nodes.entries()) {
        if (typeof node === 'string') {
            above.text += node;
            continue;
        }
        const { tag, attributes, content } = node;
        if (/^h[1-6]$/.test(tag) && node.isFilled) {
            return isLabel(above.text) ? { headline: node, others: nodes.with(index, HEADLINE_PLACE) } : undefined;
        }
        if (hookOf(node) ?? habitOf(node))
            continue;
        // A heading in a list, a note or a quotation is that of a part of the story.
        const isHolder = node.isBox && (isGroup(node) || tag === 'a' || tag === 'address') && !isBodyBox(node);
        // What stands beside a story is no text of it.
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
/** Whether text is no sentence. */
const isLabel = (text) => text.length <= LINE_LENGTH && !/[.!?…。]\s*$/.test(text);
/** What is beside an element, outside of the boxes around it. */
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
