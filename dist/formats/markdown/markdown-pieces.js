import { endsFence, fenceIn } from './markdown-fence.js';
/** Minimum length of a piece. In JavaScriptCore, the block parser copies the rest of its text for each block. */
const PIECE = 2_000;
/** A line after a blank one that goes on with nothing before it: a heading, or a paragraph. */
const BEGINNING = /^(?:#{1,6}[^\S\n]|[\p{L}“"'[(]|[*_][^\s*_])/u;
/** What goes on over blank lines, with what ends it. */
const OPENERS = [
    ...['script', 'pre', 'style', 'textarea'].map((name) => [new RegExp(`<${name}\\b`, 'i'), new RegExp(`</${name}>`, 'i')]),
    [/<!--/, /-->/],
    [/<\?/, /\?>/],
    [/<!\[CDATA\[/, /\]\]>/],
    [/<![a-z]/i, />/],
    [/\{%-?\s{0,5}comment\b/, /\bendcomment\b/],
    [/\{%/, /%\}/],
    [/\{\{/, /\}\}/],
];
/**
 * Splits Markdown where its blocks are the same whether it is read as a whole or in pieces: before a heading or a paragraph
 * that follows a blank line, outside code and HTML that go on over such lines.
 */
export function markdownPieces(text, least = PIECE) {
    if (text.length <= least)
        return [text];
    const pieces = [];
    const state = new OpenBlocks();
    let piece = [];
    let length = 0;
    for (const line of text.split('\n')) {
        if (length >= least && state.isNothingOpen && BEGINNING.test(line)) {
            pieces.push(`${piece.join('\n')}\n`);
            piece = [];
            length = 0;
        }
        piece.push(line);
        length += line.length + 1;
        state.read(line);
    }
    return [...pieces, piece.join('\n')];
}
/** Keeps track of what may still be open after some lines; in doubt it is. */
class OpenBlocks {
    #fence = '';
    /** The white space before the fence: in a list a fence with another one is another fence. */
    #indent = '';
    #isBlank = false;
    /** Whether there is HTML or a footnote in the lines since the last blank one: it may take a fence for its own text. */
    #mayTakeLines = false;
    /** Whether it is unclear if a fence begins code or is text, so that the ends of later ones are unclear too. */
    #isUnclear = false;
    #open = new Set();
    get isNothingOpen() {
        return this.#isBlank && !this.#isUnclear && !this.#fence && this.#open.size === 0;
    }
    read(line) {
        this.#isBlank = line.trim() === '';
        if (this.#isBlank)
            this.#mayTakeLines = false;
        const { indent, mark } = fenceIn(line);
        if (mark && ((this.#fence && indent !== this.#indent) || this.#open.size > 0 || this.#mayTakeLines))
            this.#isUnclear = true;
        if (this.#fence) {
            if (endsFence(line, mark, this.#fence))
                this.#fence = '';
            return;
        }
        if (mark) {
            this.#fence = mark;
            this.#indent = indent;
            return;
        }
        this.#mayTakeLines ||= /^(?:[\s>]{0,3}<|\[\^)/.test(line);
        for (const [start, end] of OPENERS) {
            if (this.#open.has(end)) {
                if (end.test(line))
                    this.#open.delete(end);
                continue;
            }
            const at = line.search(start);
            if (at >= 0 && !end.test(line.slice(at + 2)))
                this.#open.add(end);
        }
    }
}
