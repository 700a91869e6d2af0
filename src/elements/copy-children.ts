import { copyMarkup, isFilled } from '../decorate/copy.js';
import type { Settled } from '../input/data-host.js';
import { domReader } from '../input/dom-reader.js';
import type { Content, Fields } from '../model/content.js';
import type { Issue } from '../model/issue.js';
import { treeContent } from '../plain/content.js';
import type { PlainNode } from '../plain/element.js';
import { nestedReader } from './nested-widgets.js';

/** The children of an element as plain HTML, and their visible content. */
export interface ChildrenTree {
  readonly tree: readonly PlainNode[];
  readonly content: Content;
  readonly issues: readonly Issue[];
}

/** Copies an element's own children into plain HTML; `undefined` if they have no visible content. */
export function copyChildren(host: HTMLElement, url: string): ChildrenTree | undefined {
  const reader = domReader();
  const issues: Issue[] = [];
  // A set, because it is reported once.
  const deep = new Set<Issue['message']>();
  const onDeep = (): void => void deep.add('Nested too deeply; only the text is kept.');
  const tree = copyMarkup(reader.childrenOf(host), reader, { url, nested: nestedReader(host, url, issues), onDeep });
  for (const message of deep) issues.push({ code: 'too-deep', path: '', message });
  return isFilled(tree) || issues.length > 0 ? { tree, content: treeContent(tree), issues } : undefined;
}

/** Overrides fields of the children with attributes. Without children, the attributes alone are shown if they are enough. */
export function settleTree<Model>(
  children: ChildrenTree | undefined,
  { value, issues, content: own }: Fields<Model>,
): Settled<Model> {
  const { tree, content, issues: found } = children ?? { tree: [], content: [], issues: [] };
  const isShown = isFilled(tree);
  return {
    drawable: isShown || own ? { tree, fields: value } : undefined,
    model: isShown || !own ? undefined : (value as Model),
    issues: [...found, ...issues],
    content: own === true || content === true || [...(own ?? []), ...content],
  };
}
