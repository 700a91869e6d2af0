import { ALL_USES, fieldsOf, TEXT } from '../model/block-kinds.js';
import { isElement, isSilent } from './tree.js';
/** How often each letter and figure is said. Marks and white space may come and go: a dash, a comma before a role. */
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
/** Counts the letters of what is shown as text. */
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
/** Whether a field repeats what is no text in the element: the address of a link, the date behind its own words. */
const isFromAddress = (name, { type, text }) => name === 'provider' || (name === 'url' && !(type === 'embed' && !text)) || (name === 'date' && text !== undefined);
/** Whether all the words in an element are in the blocks that it was read as, in whatever order. */
export function keepsWords(element, blocks) {
    const said = new Map();
    countNode(element, said);
    if (said.size === 0)
        return true;
    const kept = new Map();
    countValue(blocks, TEXT, kept);
    return [...said].every(([letter, count]) => count <= (kept.get(letter) ?? 0));
}
