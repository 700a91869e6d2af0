import { passLink } from '../model/address.js';
import { EDGES, splitAttribution } from '../model/split-attribution.js';
import { readDate } from './date.js';
import { BLOCK, wordsWithin } from './inlines.js';
import { attributeOf, firstWithin, isElement, isSilent, isText } from './tree.js';
const HOOKS = ['attribution', 'role', 'organization', 'via', 'source'];
/**
 * Reads an attribution line: `<b>Name</b>, role, <cite><a>source</a></cite>, <time>`.
 *
 * A `<b>`, `<strong>` or link at the start marks the name; `data-news` hooks mark any field; otherwise the first
 * comma separates name and role. If nothing else is a name, a lone `<cite>` is the speaker, as in most systems.
 */
export function readAttribution(line, url) {
    const found = {};
    const bold = firstWithin(line, /^(b|strong)$/);
    let loose = '';
    // Whether `loose` has only white space so far, and whether it has no words. Looking at all of it each time takes too long.
    let isBlank = true;
    let isBare = true;
    const add = (text) => {
        loose += text;
        isBlank &&= !text.trim();
        isBare &&= !text.replace(EDGES, '');
    };
    let cite = '';
    // The text of a `<cite>` with which the line begins.
    let opening = '';
    const visit = (node) => {
        if (isText(node))
            add(node.nodeValue ?? '');
        if (!isElement(node) || isSilent(node))
            return;
        const { localName } = node;
        const name = attributeOf(node, 'data-news');
        const hook = HOOKS.find((known) => known === name);
        const words = () => wordsWithin(node);
        const isSource = localName === 'cite' || hook === 'source';
        if (localName === 'time' || name === 'date') {
            const date = readDate(node);
            if (date)
                found.date = date;
        }
        else if (isSource || (localName === 'a' && (bold ?? !isBlank) && node !== bold)) {
            cite = words();
            if (localName === 'cite' && isBare)
                opening = cite;
            if (hook === 'source')
                found.source = cite;
            const address = passLink(attributeOf(localName === 'a' ? node : firstWithin(node, /^a$/), 'href'), url);
            if (address)
                found.sourceUrl = address;
        }
        else if (hook) {
            found[hook] = words();
        }
        else if (node === bold || localName === 'a') {
            found.attribution = words();
        }
        else {
            if (BLOCK.test(localName))
                add(', ');
            for (const child of node.childNodes)
                visit(child);
            if (!BLOCK.test(localName))
                return;
        }
        // A removed element is replaced by a comma, so that the text before and after it stays separate.
        add(', ');
    };
    for (const child of line.childNodes)
        visit(child);
    const words = loose
        .replace(/\s+/g, ' ')
        .replace(/( ?[,،、，]){2,}/g, ',')
        .replace(EDGES, '');
    let role = words;
    // A `<cite>` before a role is the speaker: `<cite>Name</cite>, president`.
    if (opening && !found.attribution && /^\p{Ll}/u.test(words)) {
        found.attribution = opening;
        cite = '';
    }
    if (!found.attribution) {
        // A `<cite>` marked as a source is not the speaker.
        ({ attribution: found.attribution, role } = splitAttribution(words || (found.source ? '' : cite)));
        if (!words)
            cite = '';
    }
    if (role)
        found[found.role ? 'via' : 'role'] ??= role;
    if (cite)
        found.source ??= cite;
    return found;
}
