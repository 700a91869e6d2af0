import { atOnce } from '../model/steps.js';
import { findAnchors } from './anchors.js';
import { readFlow } from './flow.js';
import { joinParagraphs, readParagraphs, wordsWithin } from './inlines.js';
import { Notes } from './notes.js';
import { elementOf, parseSteps } from './parse.js';
import { shortcodeReader } from './shortcodes.js';
import { isParsed, prepareTree, TOO_DEEP } from './prepare-tree.js';
/** Reads an HTML string as the blocks of a story, all at once. */
export const readHtmlBlocks = (html, options = {}) => atOnce(htmlBlockSteps(html, options));
/** Reads an HTML string as the blocks of a story. */
export function* htmlBlockSteps(html, options = {}) {
    const { root, story } = yield* steps(html, options);
    yield;
    story.anchors = findAnchors(root.childNodes, story.url);
    const blocks = readFlow(root.childNodes, story);
    story.notes.tell(options.issue);
    return blocks;
}
/** Reads the contents of the HTML blocks that the readers of the model have found. */
export function* htmlContentSteps(contents, url) {
    for (const html of contents.keys()) {
        const issues = [];
        const issue = (code, message) => issues.push({ code, message });
        contents.set(html, { blocks: yield* htmlBlockSteps(html, { url, issue }), issues });
    }
}
/** Reads an HTML string as inline text: blank lines separate paragraphs, and blocks are replaced by their text. */
export function readHtmlText(html, options = {}) {
    const { root, story } = parse(html, options);
    root.childNodes = root.childNodes.map(withLines);
    story.anchors = findAnchors(root.childNodes, story.url);
    const text = joinParagraphs(readParagraphs(root.childNodes, story));
    story.notes.tell(options.issue);
    return text;
}
/** Reads an HTML string as one line of plain text, such as a headline or name. */
export function readHtmlWords(html) {
    return wordsWithin(parse(html, {}).root).trim();
}
/** Maximum length; the same limit as for responses. */
const MAX_LENGTH = 2 * 1024 * 1024;
const parse = (html, options) => atOnce(steps(html, options));
function* steps(html, { url }) {
    const notes = new Notes();
    const story = { url, notes, holders: new Set() };
    const large = () => notes.note('too-large', 'The HTML is too large; the rest is ignored.');
    if (html.length > MAX_LENGTH)
        large();
    const whole = html.slice(0, MAX_LENGTH);
    const root = yield* parseSteps(whole, {
        onSilent: (name) => notes.note('unknown-type', `The element <${name.slice(0, 40)}> is not content; removed.`),
        onDeep: () => notes.note('too-deep', TOO_DEEP),
        onLarge: large,
        onText: textReader(whole, notes),
    });
    yield;
    prepareTree(root, story);
    return { root, story };
}
/** Features of the text besides tags: shortcodes, and blank lines that separate paragraphs without tags. */
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
/** Converts the items of lists to separate lines. */
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
