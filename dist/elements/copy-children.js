import { copyMarkup, isFilled } from '../decorate/copy.js';
import { domReader } from '../input/dom-reader.js';
import { passLink } from '../model/address.js';
import { treeContent } from '../plain/content.js';
import { element } from '../plain/element.js';
/** Copies an element's own children into plain HTML; `undefined` where there is nothing to see. */
export function copyChildren(host, url) {
    const reader = domReader();
    const tree = copyMarkup(reader.childrenOf(host), reader, { url, nested: readNested(url) });
    return isFilled(tree) ? { tree, content: treeContent(tree) } : undefined;
}
/** Lays fields of attributes over children. Without children they are shown where they are enough to see something. */
export function settleTree(children, { value, issues, content: own }) {
    const { tree, content } = children ?? { tree: [], content: [] };
    return {
        drawable: children || own ? { tree, fields: value } : undefined,
        model: children || !own ? undefined : value,
        issues,
        content: own === true || content === true || [...(own ?? []), ...content],
    };
}
/** A quotation among the children that is written in the attributes of a `pull-quote` of its own. */
const readNested = (url) => (name, attribute) => {
    if (!/(^|-)pull-quote$/.test(name))
        return undefined;
    const quotation = attribute('quotation');
    if (!quotation)
        return undefined;
    const line = ['attribution', 'attribution-role', 'source', 'date'].flatMap((field) => attribute(field) ?? []);
    return element('figure', { 'data-news': 'pull-quote' }, element('blockquote', { cite: passLink(attribute('source-url') ?? '', url) }, quotation), line.length > 0 && element('figcaption', {}, line.join(', ')));
};
