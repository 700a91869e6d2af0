import { placesIn } from '../lint/places.js';
/**
 * Where a path such as `stops[2].start` leads in JSON text.
 *
 * What is not there has the place of what should hold it. `undefined` where nothing of the path is there. Whoever asks
 * for many paths of one text hands over the lines that are counted already.
 */
export function locate(text, path, placeOf = placesIn(text)) {
    const cursor = { text, at: 0 };
    let rest = path;
    let found;
    for (;;) {
        skipSpace(cursor);
        const step = rest === '' ? undefined : enter(cursor, rest);
        if (rest === '' || step !== undefined)
            found = cursor.at;
        if (step === undefined || rest === '')
            break;
        rest = step;
        if (rest === '') {
            skipSpace(cursor);
            found = cursor.at;
            break;
        }
    }
    return found === undefined ? undefined : placeOf(found);
}
/** Moves to the value that the path begins with, and gives what is left of the path; stays where that is not there. */
function enter(cursor, path) {
    const start = cursor.at;
    const rest = cursor.text[start] === '{'
        ? enterObject(cursor, path)
        : cursor.text[start] === '['
            ? enterList(cursor, path)
            : undefined;
    if (rest === undefined)
        cursor.at = start;
    return rest;
}
function enterObject(cursor, path) {
    const wanted = path.replace(/^\./, '');
    cursor.at++;
    for (skipSpace(cursor); cursor.text[cursor.at] === '"'; skipSpace(cursor)) {
        const from = cursor.at;
        skipValue(cursor);
        const name = nameOf(cursor.text.slice(from, cursor.at));
        skipSpace(cursor);
        cursor.at++; // the colon
        skipSpace(cursor);
        const rest = wanted.slice(name.length);
        if (wanted.startsWith(name) && /^($|[.[])/.test(rest))
            return rest;
        skipValue(cursor);
        skipSpace(cursor);
        if (cursor.text[cursor.at] === ',')
            cursor.at++;
    }
    return undefined;
}
function enterList(cursor, path) {
    const [whole, index] = /^\[(\d+)\]/.exec(path) ?? [];
    if (whole === undefined)
        return undefined;
    cursor.at++;
    for (let number = 0;; number++) {
        skipSpace(cursor);
        if (cursor.at >= cursor.text.length || cursor.text[cursor.at] === ']')
            return undefined;
        if (number === Number(index))
            return path.slice(whole.length);
        skipValue(cursor);
        skipSpace(cursor);
        if (cursor.text[cursor.at] === ',')
            cursor.at++;
    }
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
    while (/[\s\uFEFF]/.test(cursor.text[cursor.at] ?? ''))
        cursor.at++;
}
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
/** Where JSON breaks off, with the help of the words in which the engine says so. */
export function brokenAt(text, message) {
    const json = text.trim();
    const start = text.indexOf(json);
    const [, position] = /position (\d+)/.exec(message) ?? [];
    if (position)
        return placesIn(text)(start + Number(position));
    if (/end of JSON input/.test(message))
        return placesIn(text)(start + json.length);
    // The engine tells the sign and not its place: it is the last of the shortest beginning that is broken already.
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
