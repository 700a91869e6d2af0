import { readMoment } from './date.js';
import { flatten } from '../plain/element.js';
import { splitAttribution } from '../model/split-attribution.js';
import { findElement, textWithin } from './copy.js';
const HOOKS = new Map([
    ['attribution', 'name'],
    ['role', 'role'],
    ['organization', 'organization'],
    ['via', 'via'],
    ['source', 'source'],
    ['date', 'date'],
]);
/** Separators at the edges of a piece: commas of several scripts, dashes, bars, the brackets around the next piece. */
const LEADING = /^[\s),،、，·|;:–—―-]+/;
const TRAILING = /[\s(,،、，·|;:–—―-]$/;
/**
 * Takes the line apart: `<b>Name</b>, role, <cite><a>source</a></cite>, <time>`.
 *
 * A `<b>`, a `<strong>` or a link at the start marks the name, and `data-news` hooks mark any piece; otherwise the first
 * comma separates name and role. Where nothing else names anyone, a lone `<cite>` is the speaker. All text is kept.
 */
export function arrangeAttribution(line) {
    const bold = findElement(line, ({ tag }) => tag === 'b' || tag === 'strong');
    const pieces = [];
    let loose = [];
    let hasName = false;
    const flush = () => {
        const content = withoutEdges(loose);
        if (content.length > 0)
            pieces.push({ part: undefined, content, date: undefined });
        loose = [];
    };
    const add = (part, content, date) => {
        flush();
        if (part === 'name')
            hasName = true;
        pieces.push({ part, content, date });
    };
    const visit = (node) => {
        if (typeof node === 'string')
            return void loose.push(node);
        const { tag, attributes, content } = node;
        const hook = HOOKS.get(attributes['data-news']);
        if (!node.isFilled && tag !== 'br')
            return;
        if (tag === 'time' || hook === 'date')
            add('date', content, readMoment(node));
        else if (hook)
            add(hook, hook === 'source' ? unwrapped(content, 'cite') : content);
        else if (tag === 'cite')
            add('source', content);
        else if (node === bold)
            add('name', content);
        else if (tag === 'a')
            add(bold || hasName || withoutEdges(loose).length > 0 ? 'source' : 'name', [node]);
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
            loose.push(node);
    };
    for (const node of line)
        visit(node);
    flush();
    return withName(pieces, hasName);
}
/** Whether an inline element holds pieces of its own. */
const isDivided = (node) => findElement(node.content, ({ tag, attributes }) => /^(a|b|cite|strong|time|br)$/.test(tag) || 'data-news' in attributes) !== undefined;
const unwrapped = (content, tag) => {
    const [only, more] = content;
    return typeof only === 'object' && only.tag === tag && more === undefined ? only.content : content;
};
/** Finds the name where nothing marks it, and the role. */
function withName(pieces, hasName) {
    const named = hasName ? pieces : nameFirst(pieces);
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
function nameFirst(pieces) {
    const at = pieces.findIndex(({ part }) => part === undefined);
    if (at < 0) {
        // Most systems write the speaker as a lone `cite`.
        const cite = pieces.findIndex(({ part }) => part === 'source');
        return cite < 0 || pieces.length > 1 ? pieces : pieces.with(cite, { ...pieces[cite], part: 'name' });
    }
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
