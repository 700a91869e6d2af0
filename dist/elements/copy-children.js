import { copyMarkup, isFilled } from '../decorate/copy.js';
import { domReader } from '../input/dom-reader.js';
import { treeContent } from '../plain/content.js';
import { nestedReader } from './nested-widgets.js';
/** Copies an element's own children into plain HTML; `undefined` where there is nothing to see. */
export function copyChildren(host, url) {
    const reader = domReader();
    const issues = [];
    const tree = copyMarkup(reader.childrenOf(host), reader, { url, nested: nestedReader(host, url, issues) });
    return isFilled(tree) || issues.length > 0 ? { tree, content: treeContent(tree), issues } : undefined;
}
/** Lays fields of attributes over children. Without children they are shown where they are enough to see something. */
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
