import { endsFence, fenceIn } from './markdown-fence.js';
/** Minimum length of a piece. Pieces are short because in JavaScriptCore the parser copies the rest of the text for each block. */
const PIECE = 2_000;
/** Matches a line that, after a blank line, certainly begins a new block: a heading or a paragraph. */
const BEGINNING = /^(?:#{1,6}[^\S\n]|[\p{L}“"'[(]|[*_][^\s*_])/u;
/** Blocks that continue over blank lines: how each begins and ends. */
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
 * Splits Markdown at positions where the split does not change its blocks: before a heading or a paragraph that follows a
 * blank line, outside code and HTML that continue over blank lines.
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
/** Tracks whether a block may still be open after some lines. If that is unclear, it counts as open. */
class OpenBlocks {
    #fence = '';
    /** The indentation of the opening fence. In a list, a fence with another indentation does not close it. */
    #indent = '';
    #isBlank = false;
    /** Whether HTML or a footnote began since the last blank line. A fence may then be part of its text. */
    #mayTakeLines = false;
    /** Whether a fence may be code or text. After that, it is also unclear which fences end code. */
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
