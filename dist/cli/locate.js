import { placesIn } from '../lint/places.js';
/**
 * Finds the positions of paths such as `stops[2].start` in JSON text in one pass.
 *
 * A missing value has the position of the nearest existing parent; `undefined` if no part of the path exists.
 */
export function locate(text, paths) {
    const wanted = paths.map((rest) => ({ rest, found: { at: undefined } }));
    const cursor = { text, at: 0 };
    skipSpace(cursor);
    walk(cursor, wanted);
    const placeOf = placesIn(text);
    return wanted.map(({ found }) => (found.at === undefined ? undefined : placeOf(found.at)));
}
/** Walks a child value that some paths lead to. */
function walkInner(cursor, wanted) {
    skipSpace(cursor);
    for (const { found } of wanted)
        found.at = cursor.at;
    walk(cursor, wanted);
}
/** Walks a value, and those of its children that paths lead to. */
function walk(cursor, wanted) {
    const sign = cursor.text[cursor.at];
    const inner = wanted.filter(({ rest }) => rest !== '');
    if (inner.length > 0 && sign === '{')
        walkObject(cursor, inner);
    else if (inner.length > 0 && sign === '[')
        walkList(cursor, inner);
    else
        skipValue(cursor);
}
function walkObject(cursor, wanted) {
    const byName = new Map();
    for (const { rest, found } of wanted) {
        const path = rest.replace(/^\./, '');
        for (const end of endsOfName(path))
            add(byName, path.slice(0, end), { rest: path.slice(end), found });
    }
    const entered = new Set();
    cursor.at++;
    for (skipSpace(cursor); cursor.text[cursor.at] === '"'; skipSpace(cursor)) {
        const from = cursor.at;
        skipValue(cursor);
        const name = nameOf(cursor.text.slice(from, cursor.at));
        skipSpace(cursor);
        cursor.at++; // skips the colon
        const meant = (byName.get(name) ?? []).filter(({ found }) => !entered.has(found));
        for (const { found } of meant)
            entered.add(found);
        walkInner(cursor, meant);
        skipSpace(cursor);
        if (cursor.text[cursor.at] === ',')
            cursor.at++;
    }
    cursor.at++; // skips the brace
}
function walkList(cursor, wanted) {
    const byIndex = new Map();
    for (const { rest, found } of wanted) {
        const [whole, index] = /^\[(\d+)\]/.exec(rest) ?? [];
        if (whole !== undefined)
            add(byIndex, index, { rest: rest.slice(whole.length), found });
    }
    cursor.at++;
    for (let number = 0;; number++) {
        skipSpace(cursor);
        if (cursor.at >= cursor.text.length || cursor.text[cursor.at] === ']')
            break;
        walkInner(cursor, byIndex.get(String(number)) ?? []);
        skipSpace(cursor);
        if (cursor.text[cursor.at] === ',')
            cursor.at++;
    }
    cursor.at++; // skips the bracket
}
/** Names may contain dots and brackets. More than this number in one name is not supported. */
const MOST_ENDS = 20;
/** Where the name that a path begins with may end. */
function endsOfName(path) {
    const ends = [];
    for (const { index } of path.matchAll(/[.[]|$/g)) {
        if (ends.length === MOST_ENDS)
            break;
        ends.push(index);
    }
    return [...ends, path.length];
}
function add(lists, key, wanted) {
    const list = lists.get(key);
    if (list)
        list.push(wanted);
    else
        lists.set(key, [wanted]);
}
const nameOf = (json) => {
    try {
        return String(JSON.parse(json));
    }
    catch {
        return json.slice(1, -1);
    }
};
function skipSpace(cursor) {
    for (let sign = cursor.text[cursor.at]; sign !== undefined && isSpace(sign); sign = cursor.text[cursor.at])
        cursor.at++;
}
const isSpace = (sign) => sign <= ' ' || sign === '\uFEFF';
/** A value, however deep: only quotation marks and brackets count. */
function skipValue(cursor) {
    const { text } = cursor;
    let depth = 0;
    do {
        const sign = text[cursor.at];
        if (sign === '"') {
            for (cursor.at++; cursor.at < text.length && text[cursor.at] !== '"'; cursor.at++) {
                if (text[cursor.at] === '\\')
                    cursor.at++;
            }
            cursor.at++;
        }
        else if (sign === '{' || sign === '[') {
            depth++;
            cursor.at++;
        }
        else if (sign === '}' || sign === ']') {
            depth--;
            cursor.at++;
        }
        else if (depth > 0)
            cursor.at++;
        else
            while (cursor.at < text.length && !/[\s,\]}]/.test(text[cursor.at]))
                cursor.at++;
    } while (depth > 0 && cursor.at < text.length);
}
/** Finds where JSON is invalid, using the error message of the engine. */
export function brokenAt(text, message) {
    const json = text.trim();
    const start = text.indexOf(json);
    const [, position] = /position (\d+)/.exec(message) ?? [];
    if (position)
        return placesIn(text)(start + Number(position));
    if (/end of JSON input/.test(message))
        return placesIn(text)(start + json.length);
    // The engine reports the character but not its position: it is the last one of the shortest invalid prefix.
    if (!isBroken(json))
        return undefined;
    let [whole, broken] = [0, json.length];
    while (broken - whole > 1) {
        const middle = Math.floor((whole + broken) / 2);
        if (isBroken(json.slice(0, middle)))
            broken = middle;
        else
            whole = middle;
    }
    return placesIn(text)(start + whole);
}
function isBroken(json) {
    try {
        JSON.parse(json);
        return false;
    }
    catch (error) {
        return /^Unexpected token/.test(error.message);
    }
}
