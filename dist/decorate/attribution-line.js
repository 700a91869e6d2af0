import { readMoment } from './date.js';
import { flatten } from '../plain/element.js';
import { splitAttribution } from '../model/split-attribution.js';
import { findElement, holdsElement, textWithin } from './copy.js';
/**
 * Kinds of pieces of an attribution line (the line below a quotation), in their usual order. Each is drawn as a CSS
 * part of this name.
 */
export const LINE_PARTS = ['name', 'role', 'organization', 'via', 'source', 'date'];
/** The `data-news` hook of each piece. */
const HOOKS = new Map(LINE_PARTS.map((part) => [part === 'name' ? 'attribution' : part, part]));
/** Separators at the edges of a piece: commas (Latin, Arabic, Chinese), dashes, bars. */
const LEADING = /^[\s,،、，·|;–—―-]+/;
const TRAILING = /[\s,،、，·|;–—―-]$/;
/**
 * A separator at the start of a text, which ends the element before it; and one at the end, before the next element.
 */
const AFTER = /^([,،、，·|;–—―]|-\s)/;
const BEFORE = /([,،、，·|;–—―]|(^|\s)-)$/;
/**
 * Splits an attribution line into its pieces: `<b>Name</b>, role, <cite><a>source</a></cite>, <time>`.
 *
 * A `<b>`, a `<strong>` or a link at the start marks the name, and `data-news` hooks mark any piece; otherwise the
 * first comma separates name and role. A `<cite>` alone is the speaker. An element in running text, with no separator
 * before or after it, is part of that text: `a critic of <b>Ana</b>`. All text is kept.
 */
export function arrangeAttribution(line) {
    const bold = findElement(line, ({ tag }) => tag === 'b' || tag === 'strong');
    const pieces = [];
    let run = [];
    /** The piece that the run becomes if it holds only one element. */
    let single;
    /** Whether the run has text besides separators, and whether it ends with a separator. */
    let [isText, isEnded] = [false, false];
    let isHooked = false;
    const flush = () => {
        const content = withoutEdges(run);
        if (single)
            pieces.push(single);
        else if (content.length > 0)
            pieces.push({ part: undefined, content, date: undefined });
        run = [];
        single = undefined;
        isText = isEnded = false;
    };
    const addText = (node) => {
        const text = typeof node === 'string' ? node.trim() : ' ';
        if (!text)
            return void run.push(node);
        if (single && AFTER.test(text))
            flush();
        run.push(node);
        single = undefined;
        isText ||= text === ' ' || LEADING.exec(text)?.[0] !== text;
        isEnded = BEFORE.test(text);
    };
    const addElement = (node, part, content, date) => {
        const isRunning = single ? run[0].tag === node.tag : isText && !isEnded;
        if (isRunning)
            addText(node);
        else {
            flush();
            run = [node];
            single = { part, content, date };
        }
    };
    const visit = (node) => {
        if (typeof node === 'string')
            return addText(node);
        const { tag, attributes, content } = node;
        const hook = HOOKS.get(attributes['data-news']);
        if (!node.isFilled && tag !== 'br')
            return;
        if (hook) {
            flush();
            isHooked = true;
            const date = hook === 'date' ? readMoment(node) : undefined;
            pieces.push({ part: hook, content: hook === 'source' ? unwrapped(content, 'cite') : content, date });
        }
        else if (tag === 'time')
            addElement(node, 'date', content, readMoment(node));
        else if (tag === 'cite')
            addElement(node, 'source', content);
        else if (node === bold)
            addElement(node, 'name', content);
        else if (tag === 'a') {
            const isFirst = pieces.length === 0 && !isText && !single;
            addElement(node, bold ? (holdsElement(node, bold) ? 'name' : 'source') : isFirst ? 'name' : 'source', [node]);
        }
        else if (tag === 'br')
            flush();
        else if (node.isBox || isDivided(node)) {
            if (node.isBox)
                flush();
            for (const inner of content)
                visit(inner);
            if (node.isBox)
                flush();
        }
        else
            addText(node);
    };
    const [only, more] = line.filter((node) => typeof node !== 'string' || /\S/.test(node));
    // A `cite` around the whole line is not a title: its content is the line.
    const isCite = typeof only === 'object' && only.tag === 'cite' && !more && !only.attributes['data-news'];
    for (const node of isCite && isDivided(only) ? only.content : line)
        visit(node);
    flush();
    return withName(pieces, isHooked);
}
/** Whether an inline element contains pieces. */
const isDivided = (node) => findElement(node.content, ({ tag, attributes }) => /^(a|b|cite|strong|time|br)$/.test(tag) || 'data-news' in attributes) !== undefined;
const unwrapped = (content, tag) => {
    const [only, more] = content;
    return typeof only === 'object' && only.tag === tag && more === undefined ? only.content : content;
};
/** Finds the name if nothing marks it, then names the unknown pieces: the first is the role, the second `via`. */
function withName(pieces, isHooked) {
    const named = pieces.some(({ part }) => part === 'name') ? pieces : nameFirst(pieces, isHooked);
    const has = (part) => named.some((piece) => piece.part === part);
    let isRoleKnown = has('role');
    let isViaKnown = has('via');
    return named.map((piece) => {
        if (piece.part)
            return piece;
        if (!isRoleKnown) {
            isRoleKnown = true;
            return { ...piece, part: 'role' };
        }
        if (isViaKnown)
            return piece;
        isViaKnown = true;
        return { ...piece, part: 'via' };
    });
}
function nameFirst(pieces, isHooked) {
    // Most systems write the speaker as a `cite` alone. With a hook it is the source.
    const isSource = !isHooked && pieces.length === 1 && pieces[0].part === 'source';
    const at = isSource ? 0 : pieces.findIndex(({ part }) => part === undefined);
    if (at < 0)
        return pieces;
    const { content } = pieces[at];
    const { attribution, role } = splitAttribution(textWithin(content));
    const [first] = content;
    const end = typeof first === 'string' && role !== undefined ? first.indexOf(attribution) + attribution.length : -1;
    if (typeof first !== 'string' || end < attribution.length) {
        return pieces.with(at, { part: 'name', content, date: undefined });
    }
    const after = [];
    flatten([first.slice(end), content.slice(1)], after);
    return pieces.toSpliced(at, 1, { part: 'name', content: [first.slice(0, end)], date: undefined }, { part: 'role', content: withoutEdges(after), date: undefined });
}
/** Content without separators at its start and end. */
function withoutEdges(nodes) {
    const kept = [...nodes];
    for (let first = kept[0]; typeof first === 'string'; first = kept[0]) {
        const text = first.replace(LEADING, '');
        kept.shift();
        if (text) {
            kept.unshift(text);
            break;
        }
    }
    for (let last = kept.at(-1); typeof last === 'string'; last = kept.at(-1)) {
        let end = last.length;
        while (end > 0 && TRAILING.test(last[end - 1]))
            end--;
        kept.pop();
        if (end > 0) {
            kept.push(last.slice(0, end));
            break;
        }
    }
    return kept;
}
