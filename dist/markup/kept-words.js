import { isElement, isSilent } from './tree.js';
/** Fields that hold no words of the story. */
const NO_WORDS = /^(type|src|url|href|provider|language|direction|zone|kind|scope|align|alt|display)$/;
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
function countValue(value, counts, isAddress = false) {
    if (typeof value === 'string')
        countLetters(value, counts);
    else if (typeof value === 'object' && value !== null) {
        const isMoment = 'date' in value && 'text' in value;
        for (const [key, inner] of Object.entries(value)) {
            // An address that was all the words there were is linked, and its words are in it.
            if (NO_WORDS.test(key) ? isAddress && key === 'url' : !(isMoment && key === 'date'))
                countValue(inner, counts);
        }
    }
}
/** Whether all the words in an element are in the blocks that it was read as, in whatever order. */
export function keepsWords(element, blocks) {
    const said = new Map();
    countNode(element, said);
    if (said.size === 0)
        return true;
    const kept = new Map();
    for (const block of blocks)
        countValue(block, kept, block.type === 'embed' && !block.text);
    return [...said].every(([letter, count]) => count <= (kept.get(letter) ?? 0));
}
