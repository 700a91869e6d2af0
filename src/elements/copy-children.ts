import { copyMarkup, isFilled } from '../decorate/copy.js';
import type { Settled } from '../input/data-host.js';
import { domReader } from '../input/dom-reader.js';
import { passLink } from '../model/address.js';
import type { Content, Fields } from '../model/content.js';
import { treeContent } from '../plain/content.js';
import { element, type PlainNode } from '../plain/element.js';

/** The children of an element as plain HTML, and what a reader would see of it. */
export interface ChildrenTree {
  readonly tree: readonly PlainNode[];
  readonly content: Content;
}

/** Copies an element's own children into plain HTML; `undefined` where there is nothing to see. */
export function copyChildren(host: HTMLElement, url: string): ChildrenTree | undefined {
  const reader = domReader();
  const tree = copyMarkup(reader.childrenOf(host), reader, { url, nested: readNested(url) });
  return isFilled(tree) ? { tree, content: treeContent(tree) } : undefined;
}

/** Lays fields of attributes over children. Without children they are shown where they are enough to see something. */
export function settleTree<Model>(
  children: ChildrenTree | undefined,
  { value, issues, content: own }: Fields<Model>,
): Settled<Model> {
  const { tree, content } = children ?? { tree: [], content: [] };
  return {
    drawable: children || own ? { tree, fields: value } : undefined,
    model: children || !own ? undefined : (value as Model),
    issues,
    content: own === true || content === true || [...(own ?? []), ...content],
  };
}

/** A quotation among the children that is written in the attributes of a `pull-quote` of its own. */
const readNested =
  (url: string) =>
  (name: string, attribute: (name: string) => string | null): PlainNode | undefined => {
    if (!/(^|-)pull-quote$/.test(name)) return undefined;
    const quotation = attribute('quotation');
    if (!quotation) return undefined;
    const line = ['attribution', 'attribution-role', 'source', 'date'].flatMap((field) => attribute(field) ?? []);
    return element(
      'figure',
      { 'data-news': 'pull-quote' },
      element('blockquote', { cite: passLink(attribute('source-url') ?? '', url) }, quotation),
      line.length > 0 && element('figcaption', {}, line.join(', ')),
    );
  };
