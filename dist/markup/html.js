import { atOnce } from '../model/steps.js';
import { readFlow } from './flow.js';
import { joinParagraphs, readParagraphs, wordsWithin } from './inlines.js';
import { Notes } from './notes.js';
import { elementOf, parseSteps } from './parse.js';
import { shortcodeReader } from './shortcodes.js';
import { isParsed, tidy } from './tidy.js';
/** Reads an HTML string as the blocks of a story, all at once. */
export const readHtmlBlocks = (html, options = {}) => atOnce(htmlBlockSteps(html, options));
/** Reads an HTML string as the blocks of a story. */
export function* htmlBlockSteps(html, options = {}) {
    const { root, story } = yield* steps(html, options);
    yield;
    const blocks = readFlow(root.childNodes, story);
    story.notes.tell(options.issue);
    return blocks;
}
/** Reads an HTML string as running text: paragraphs are parted by blank lines, what stands in boxes gives up its words. */
export function readHtmlText(html, options = {}) {
    const { root, story } = parse(html, options);
    root.childNodes = root.childNodes.map(withLines);
    const text = joinParagraphs(readParagraphs(root.childNodes, { url: options.url }));
    story.notes.tell(options.issue);
    return text;
}
/** Reads an HTML string as bare words in one line: a headline, a name. */
export function readHtmlWords(html) {
    return wordsWithin(parse(html, {}).root).trim();
}
/** No story is longer; the same cap as for what is loaded from an address. */
const MAX_LENGTH = 2 * 1024 * 1024;
const parse = (html, options) => atOnce(steps(html, options));
function* steps(html, { url }) {
    const notes = new Notes();
    const story = { url, notes, holders: new Set() };
    const large = () => notes.note('too-large', 'There is more HTML than a story has; it is cut off.');
    if (html.length > MAX_LENGTH)
        large();
    const whole = html.slice(0, MAX_LENGTH);
    const root = yield* parseSteps(whole, {
        onSilent: (name) => notes.note('unknown-type', `“${name.slice(0, 40)}” is not for readers, and left out.`),
        onDeep: () => notes.note('too-deep', 'Elements stand over 200 levels deep; only their words are kept.'),
        onLarge: large,
        onText: textReader(whole, notes),
    });
    yield;
    tidy(root, story);
    return { root, story };
}
/** What a run of text may hold beside words: shortcodes, and blank lines where nobody wrote tags for paragraphs. */
function textReader(html, notes) {
    const shortcodes = shortcodeReader(html, notes);
    const hasLines = /\n[ \t]*\n/.test(html) && !/<(p|br|div|section|td)[\s/>]/i.test(html);
    if (!hasLines)
        return shortcodes;
    const say = shortcodes ?? ((words, tree) => tree.text(words));
    return (words, tree) => {
        words.split(/\n[ \t]*\n/).forEach((paragraph, index) => {
            if (index > 0)
                for (const name of ['br', 'br'])
                    tree.open(name);
            say(paragraph, tree);
        });
    };
}
/** A list as lines: each item on its own. */
function withLines(node) {
    if (!isParsed(node))
        return node;
    const isList = /^(ul|ol|menu)$/.test(node.localName);
    const lines = [];
    for (const child of node.childNodes) {
        const inner = withLines(child);
        if (!isList || !isParsed(inner) || inner.localName !== 'li')
            lines.push(inner);
        else
            lines.push(elementOf('span', inner.childNodes), elementOf('br'));
    }
    node.childNodes = lines;
    return node;
}
