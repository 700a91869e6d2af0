import { readMoment } from './date.js';
import { flatten } from '../plain/element.js';
import { splitAttribution } from '../model/split-attribution.js';
import { findElement, holdsElement, textWithin } from './copy.js';
/** What a piece of the line below a quotation may be, in their usual order; it is drawn as a CSS part of this name. */
export const LINE_PARTS = ['name', 'role', 'organization', 'via', 'source', 'date'];
/** The `data-news` hook of each piece. */
const HOOKS = new Map(LINE_PARTS.map((part) => [part === 'name' ? 'attribution' : part, part]));
/** Separators at the edges of a piece: commas of several scripts, dashes, bars. */
const LEADING = /^[\s,،、，·|;–—―-]+/;
const TRAILING = /[\s,،、，·|;–—―-]$/;
/** What separates text from the element before it, and from the one after it. */
const AFTER = /^([,،、，·|;–—―]|-\s)/;
const BEFORE = /([,،、，·|;–—―]|(^|\s)-)$/;
/**
 * Takes the line apart: `<b>Name</b>, role, <cite><a>source</a></cite>, <time>`.
 *
 * A `<b>`, a `<strong>` or a link at the start marks the name, and `data-news` hooks mark any piece; otherwise the first
 * comma separates name and role. Where nothing else names anyone, a lone `<cite>` is the speaker. An element in running
 * text, with no separator before or after it, is part of that text: `a critic of <b>Ana</b>`. All text is kept.
 */
export function arrangeAttribution(line) {
    const bold = findElement(line, ({ tag }) => tag === 'b' || tag === 'strong');
    const pieces = [];
    let run = [];
    /** The only element in the run, as a piece. */
    let lone;
    /** Whether the run has text, and whether it ends with a separator. */
    let [isText, isEnded] = [false, false];
    let isHooked = false;
    const flush = () => {
        const content = withoutEdges(run);
        if (lone)
            pieces.push(lone);
        else if (content.length > 0)
            pieces.push({ part: undefined, content, date: undefined });
        run = [];
        lone = undefined;
        isText = isEnded = false;
    };
    const say = (node) => {
        const text = typeof node === 'string' ? node.trim() : ' ';
        if (!text)
            return void run.push(node);
        if (lone && AFTER.test(text))
            flush();
        run.push(node);
        lone = undefined;
        isText ||= text === ' ' || LEADING.exec(text)?.[0] !== text;
        isEnded = BEFORE.test(text);
    };
    const add = (node, part, content, date) => {
        const isRunning = lone ? run[0].tag === node.tag : isText && !isEnded;
        if (isRunning)
            say(node);
        else {
            flush();
            run = [node];
            lone = { part, content, date };
        }
    };
    const visit = (node) => {
        if (typeof node === 'string')
            return say(node);
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
            add(node, 'date', content, readMoment(node));
        else if (tag === 'cite')
            add(node, 'source', content);
        else if (node === bold)
            add(node, 'name', content);
        else if (tag === 'a') {
            const isFirst = pieces.length === 0 && !isText && !lone;
            add(node, bold ? (holdsElement(node, bold) ? 'name' : 'source') : isFirst ? 'name' : 'source', [node]);
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
            say(node);
    };
    const [only, more] = line.filter((node) => typeof node !== 'string' || /\S/.test(node));
    // A line that is all `cite` is not a title: its content is read as the line.
    const isCite = typeof only === 'object' && only.tag === 'cite' && !more && !only.attributes['data-news'];
    for (const node of isCite && isDivided(only) ? only.content : line)
        visit(node);
    flush();
    return withName(pieces, isHooked);
}
/** Whether an inline element holds pieces of its own. */
const isDivided = (node) => findElement(node.content, ({ tag, attributes }) => /^(a|b|cite|strong|time|br)$/.test(tag) || 'data-news' in attributes) !== undefined;
const unwrapped = (content, tag) => {
    const [only, more] = content;
    return typeof only === 'object' && only.tag === tag && more === undefined ? only.content : content;
};
/** Finds the name where nothing marks it, and the role. */
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
    // Most systems write the speaker as a lone `cite`; one with a hook is the source.
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
/** Content without the separators at its edges. */
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
