import { canonicalLanguage } from '../model/language.js';
import { present } from '../model/present.js';
import { wordsOf } from '../model/text.js';
import { readAttribution } from './attribution.js';
import { LINKED_BOX, readKnown } from './known-markup.js';
import { joinParagraphs, readParagraphs } from './inlines.js';
import { keepsWords } from './kept-words.js';
import { elementOf } from './parse.js';
import { elementsWithin } from './pictures.js';
import { attributionOf } from './pull-quote.js';
import { hasLanguage, isBox, isMeant, isParsed, languageOf } from './prepare-tree.js';
import { attributeOf, isSilent } from './tree.js';
/** Maximum number of inline ancestors of a block that are applied to the text in it. */
const MAX_AROUND = 8;
/**
 * Reads a prepared tree as the blocks of a story, in order.
 *
 * Unlike readBlocksMarkup, it accepts any nesting: pictures in links in bold text, text beside tables. A block ends the text
 * before it. An inline element around a block is applied to each run of text in the block (`around`).
 */
export function readFlow(nodes, story, around = []) {
    const blocks = [];
    let run = [];
    const flush = () => {
        for (const content of readParagraphs(run, story))
            blocks.push({ type: 'paragraph', content });
        run = [];
    };
    const walk = (inner, outside) => {
        let group = [];
        const endGroup = () => {
            if (group.length > 0)
                run.push(wrapped(group, outside));
            group = [];
        };
        for (const node of inner) {
            if (!isParsed(node) || !(isBox(node) || story.holders.has(node) || node.localName === 'br')) {
                group.push(node);
                continue;
            }
            endGroup();
            if (node.localName === 'br')
                run.push(node);
            else if (isSilent(node) && !isSaidByItself(node))
                continue;
            else if (!isBox(node))
                walk(node.childNodes, withElement(outside, node));
            else {
                flush();
                const read = readBox(node, story, outside);
                if (read) {
                    for (const block of read)
                        blocks.push(block);
                    if (outside.some(isLink) && read.some(isNoText))
                        story.notes.note('unknown-field', LINKED_BOX);
                }
                else {
                    walk(node.childNodes, withElement(outside, node));
                    flush();
                }
            }
        }
        endGroup();
    };
    walk(nodes, around);
    flush();
    return withSpeakers(blocks);
}
/** Matches a line with a dash and a name: `— Ana Silva, mayor`. */
const SPEAKER = /^\s*(?:[—–―]|--)\s*\p{Lu}[^.!?…:;]{2,80}$/u;
/** Sets the speaker of a quotation from the next paragraph, if that contains nothing else. */
function withSpeakers(blocks) {
    return blocks.flatMap((block, index) => {
        const [before, next] = [blocks[index - 1], blocks[index + 1]];
        if (isUnsigned(before) && isSpeaker(block))
            return [];
        return isUnsigned(block) && isSpeaker(next) ? [{ ...block, ...attributionOf(next.content) }] : [block];
    });
}
const isUnsigned = (block) => (block?.type === 'quote' || block?.type === 'pull-quote') && block.attribution === undefined && !block.source;
const isSpeaker = (block) => block?.type === 'paragraph' && SPEAKER.test(wordsOf(block.content));
/** Whether an element is content although its children are only a fallback, such as a player or a frame. */
const isSaidByItself = (element) => /^(audio|video|iframe|object)$/.test(element.localName) && element.getAttribute('hidden') === null;
const isLink = ({ localName }) => localName === 'a';
const isNoText = ({ type }) => type !== 'paragraph' && type !== 'heading' && type !== 'list';
function withElement(outside, element) {
    if (outside.length >= MAX_AROUND)
        return outside;
    if (isBox(element)) {
        return hasLanguage(element) ? [...outside, elementOf('span', [], languageOf(element))] : outside;
    }
    return isMeant(element) ? [...outside, element] : outside;
}
/** Wraps a run of text in copies of the inline elements around its block. */
function wrapped(group, outside) {
    const inner = elementOf('span', group);
    if (!group.some((node) => isParsed(node) || node.nodeValue.trim()))
        return inner;
    return outside.reduceRight((content, { localName, attributes }) => elementOf(localName, [content], Object.fromEntries(attributes)), inner);
}
/** Reads a block; `undefined` for an element that only contains other blocks. */
function readBox(box, story, around) {
    const { localName, childNodes } = box;
    const outside = withElement(around, box);
    const known = readKnown(box, story, (nodes) => readFlow(nodes, story, outside));
    if (known)
        return known;
    const level = /^h([1-6])$/.exec(localName)?.[1];
    if (level) {
        const [id] = story.anchors?.ids.get(box) ?? [];
        return readHeading(Number(level), id, readFlow(childNodes, story, outside));
    }
    if (/^(ul|ol|menu)$/.test(localName))
        return readList(box, story, outside);
    if (localName === 'dl')
        return readTerms(box, story, outside);
    if (localName === 'hr')
        return [{ type: 'divider' }];
    if (localName === 'blockquote')
        return asQuotes(box, story, outside);
    return undefined;
}
/** Reads a heading. The headline counts as level 1, so another `<h1>` is a heading of the body. */
function readHeading(tag, id, blocks) {
    const level = Math.min(4, Math.max(2, tag));
    return joinedRuns(blocks, (paragraphs) => ({
        type: 'heading',
        ...present({ id }),
        level,
        content: joinParagraphs(paragraphs),
    }));
}
/** Reads a quotation that contains blocks. Each run of text becomes a quotation; other blocks are read as usual. */
function asQuotes(box, story, around) {
    const language = canonicalLanguage(attributeOf(box, 'lang'));
    const last = box.childNodes.findLast((node) => isParsed(node) || node.nodeValue.trim());
    const line = last && isParsed(last) && /^(footer|cite)$/.test(last.localName) ? last : undefined;
    const speaker = line && readAttribution(line, story.url);
    const isRead = line && keepsWords(line, [{ type: 'quote', quotation: [], ...speaker }]);
    const blocks = readFlow(box.childNodes.filter((node) => !isRead || node !== line), story, around);
    const read = joinedRuns(blocks, (paragraphs) => ({
        type: 'quote',
        quotation: joinParagraphs(paragraphs),
        ...present({ language }),
    }));
    if (!isRead)
        return read;
    const at = read.findLastIndex(({ type }) => type === 'quote');
    if (at < 0)
        return [...read, ...readFlow([line], story, around)];
    return read.map((block, index) => (index === at ? { ...block, ...speaker } : block));
}
function joinedRuns(blocks, join) {
    const joined = [];
    let run = [];
    const flush = () => {
        if (run.length > 0)
            joined.push(join(run));
        run = [];
    };
    for (const block of blocks) {
        if (block.type === 'paragraph')
            run.push(block.content);
        else {
            flush();
            joined.push(block);
        }
    }
    flush();
    return joined;
}
/** Reads a list. Content outside its items is added to the item before, as browsers render it. */
function readList(list, story, around) {
    const items = [];
    let loose = [];
    const flush = () => {
        const blocks = readFlow(loose, story, around);
        loose = [];
        if (blocks.length === 0)
            return;
        const last = items.at(-1);
        if (last)
            for (const block of blocks)
                last.push(block);
        else
            items.push(blocks);
    };
    for (const node of list.childNodes) {
        if (!isParsed(node) || node.localName !== 'li') {
            loose.push(node);
            continue;
        }
        flush();
        const item = isSilent(node) ? [] : readFlow(node.childNodes, story, withElement(around, node));
        if (item.length > 0)
            items.push(item);
    }
    flush();
    // Some systems write a gallery as a list of pictures without text.
    if (items.length === 0)
        return [];
    const isOrdered = list.localName === 'ol';
    const start = Number(/^-?\d{1,6}$/.exec(attributeOf(list, 'start'))?.[0]);
    return [
        { type: 'list', ...present({ ordered: isOrdered }), ...(isOrdered && !Number.isNaN(start) && { start }), items },
    ];
}
/** Reads a description list as paragraphs with the terms in bold, because the model has no such list. */
function readTerms(list, story, around) {
    const terms = elementsWithin(list, ({ localName }) => localName === 'dt');
    for (const term of terms) {
        if (!story.holders.has(term))
            term.childNodes = [elementOf('b', term.childNodes)];
    }
    return readFlow(list.childNodes, story, around);
}
