import { copyMarkup, isFilled } from '../decorate/copy.js';
import { domReader } from '../input/dom-reader.js';
import { treeContent } from '../plain/content.js';
import { nestedReader } from './nested-widgets.js';
/** Copies an element's own children into plain HTML; `undefined` if they have no visible content. */
export function copyChildren(host, url) {
    const reader = domReader();
    const issues = [];
    // A set, because it is reported once.
    const deep = new Set();
    const onDeep = () => void deep.add('Nested too deeply; only the text is kept.');
    const tree = copyMarkup(reader.childrenOf(host), reader, { url, nested: nestedReader(host, url, issues), onDeep });
    for (const message of deep)
        issues.push({ code: 'too-deep', path: '', message });
    return isFilled(tree) || issues.length > 0 ? { tree, content: treeContent(tree), issues } : undefined;
}
/** Overrides fields of the children with attributes. Without children, the attributes alone are shown if they are enough. */
export function settleTree(children, { value, issues, content: own }) {
    const { tree, content, issues: found } = children ?? { tree: [], content: [], issues: [] };
    const isShown = isFilled(tree);
    return {
        drawable: isShown || own ? { tree, fields: value } : undefined,
        model: isShown || !own ? undefined : value,
        issues: [...found, ...issues],
        content: own === true || content === true || [...(own ?? []), ...content],
    };
}
