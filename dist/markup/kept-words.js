import { ALL_USES, fieldsOf, TEXT } from '../model/block-kinds.js';
import { isElement, isSilent } from './tree.js';
/** Counts each letter and digit of a text. Punctuation and white space are not counted, because readers change them. */
function countLetters(words, counts) {
    for (const letter of words) {
        if (/[\p{L}\p{N}]/u.test(letter))
            counts.set(letter, (counts.get(letter) ?? 0) + 1);
    }
}
function countNode(node, counts) {
    if (node.nodeType === 3)
        countLetters(node.nodeValue ?? '', counts);
    else if (isElement(node) && !isSilent(node))
        for (const child of node.childNodes)
            countNode(child, counts);
}
/** Counts the letters of a value that is shown as text. */
function countValue(value, use, counts) {
    if (typeof use === 'number' && use !== TEXT)
        return;
    if (typeof value === 'string')
        countLetters(value, counts);
    else if (Array.isArray(value))
        for (const entry of value)
            countValue(entry, use, counts);
    else if (typeof value === 'object' && value !== null) {
        for (const [name, field, inner] of fieldsOf(value, use, ALL_USES)) {
            if (!isFromAddress(name, value))
                countValue(field, inner, counts);
        }
    }
}
/** Whether a field comes from an attribute and not from text: the URL of a link, or the machine-readable date. */
const isFromAddress = (name, { type, text }) => name === 'provider' || (name === 'url' && !(type === 'embed' && !text)) || (name === 'date' && text !== undefined);
/** Whether the blocks that were read from an element contain all its text, in any order. */
export function keepsWords(element, blocks) {
    const said = new Map();
    countNode(element, said);
    if (said.size === 0)
        return true;
    const kept = new Map();
    countValue(blocks, TEXT, kept);
    return [...said].every(([letter, count]) => count <= (kept.get(letter) ?? 0));
}
