import { hasUnknownStatus, lessSure, noStatus, statusOf, unknownStatusMessage, } from '../model/definition/status.js';
import { wordsWithin } from './inlines.js';
import { attributeOf, isElement, isSilent } from './tree.js';
/** The entries of a list. */
export const entriesOf = (list) => [...list.childNodes].filter((node) => isElement(node) && node.localName === 'li' && !isSilent(node));
/** Reads each entry of a list. The path of an issue is that of the entry in the result. */
export function readEntries(list, name, options, read) {
    const entries = [];
    for (const element of entriesOf(list)) {
        const issues = [];
        const path = `${name}[${entries.length}].`;
        const entry = read(element, { ...options, issues });
        options.issues?.push(...issues.map((issue) => ({ ...issue, path: path + issue.path })));
        if (entry)
            entries.push(entry);
    }
    return entries;
}
/** The nearest descendants that pass a test, in document order. Matches and `apart` elements are not searched further. */
export function childrenWithin(root, passes, apart = () => false) {
    return [...root.childNodes].flatMap((node) => {
        if (!isElement(node) || isSilent(node) || apart(node))
            return [];
        return passes(node) ? [node] : childrenWithin(node, passes, apart);
    });
}
/** Whether the text of an element is the status of the entry around it. */
export const isStatus = (element) => attributeOf(element, 'data-news') === 'status';
/** The status of an entry, from its hook and the text marked as status. */
export function readStatus(entry, words, { issues }) {
    const hook = statusOf(attributeOf(entry, 'data-news-status'));
    const said = words.map((element) => statusOf(wordsWithin(element))).reduce(lessSure, noStatus());
    if (hasUnknownStatus(hook)) {
        issues?.push({ code: 'value', path: 'status', message: unknownStatusMessage(hook.statusText ?? '') });
    }
    // Text beside a known status adds detail and does not change it.
    const isPair = hook.status && hasUnknownStatus(said);
    return { ...lessSure(hook, said), ...(isPair && { status: hook.status }) };
}
