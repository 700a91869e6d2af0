import { anchorId, fragmentOf, ID_PREFIX, linkTo } from '../model/anchor.js';
import { passHref } from '../model/address.js';
import { attributeOf, isElement, isSilent, isText, type MarkupElement, type MarkupNode } from './tree.js';

/** The ids in HTML of a story that links lead to. */
export interface Anchors {
  /** The ids of each heading and of each text that has any. */
  readonly ids: ReadonlyMap<MarkupNode, readonly string[]>;
  /** The links that lead to one of the ids, with that id. */
  readonly targets: ReadonlyMap<MarkupNode, string>;
}

/** The id of an element, without the prefix that our plain HTML has; empty if there is none. */
export const idOf = (element: MarkupElement): string => bare(attributeOf(element, 'id'));
const bare = (id: string): string => anchorId(id.startsWith(ID_PREFIX) ? id.slice(ID_PREFIX.length) : id);

/** The URL of a link. If it is one of our own links within a story, it has no prefix. */
export function linkOf(element: MarkupElement, url: string | undefined): string | undefined {
  const href = passHref(attributeOf(element, 'href'), url);
  return href?.startsWith(`#${ID_PREFIX}`) ? linkTo(bare(fragmentOf(href))) : href;
}

/**
 * Finds the ids of headings, and the other ids that a link in the same HTML leads to.
 *
 * Only headings and text have ids in the model, so the id of another element moves to its first text.
 *
 * @param roots - The HTML.
 * @param url - Its URL. A link to this URL with a fragment leads to the story itself.
 */
export function findAnchors(roots: Iterable<MarkupNode>, url: string | undefined): Anchors {
  const page = url?.replace(/#.*/s, '');
  const fragments = new Map<MarkupNode, string>();
  visit(roots, (element) => {
    const href = element.localName === 'a' ? passHref(attributeOf(element, 'href'), url) : undefined;
    if (href?.startsWith('#') || (page && href?.startsWith(`${page}#`))) fragments.set(element, bare(fragmentOf(href)));
  });
  const linked = new Set(fragments.values());

  const ids = new Map<MarkupNode, readonly string[]>();
  const found = new Set<string>();
  let heading: MarkupElement | undefined;
  let waiting: string[] = [];
  const take = (written: string, isWanted: boolean): void => {
    const id = bare(written);
    if (!id || found.has(id) || !(isWanted || linked.has(id))) return;
    found.add(id);
    waiting.push(id);
  };
  visit(
    roots,
    (element) => {
      const isHeading = HEADING.test(element.localName);
      if (isHeading) heading = element;
      // The text in a heading often begins with an empty element that has the id.
      take(attributeOf(element, 'id'), isHeading || (heading !== undefined && waiting.length === 0));
      if (element.localName === 'a') take(attributeOf(element, 'name'), false);
    },
    (text) => {
      if (waiting.length === 0 || !/\S/.test(text.nodeValue ?? '')) return;
      if (heading && !ids.has(heading)) ids.set(heading, waiting.splice(0, 1));
      if (waiting.length > 0) ids.set(text, waiting);
      waiting = [];
    },
    (element) => {
      if (element === heading) heading = undefined;
    },
  );
  return { ids, targets: new Map([...fragments].filter(([, id]) => found.has(id))) };
}

const HEADING = /^h[1-6]$/;

/** Calls functions for each visible element and text in document order, and at the end of each element. */
function visit(
  nodes: Iterable<MarkupNode>,
  onElement: (element: MarkupElement) => void,
  onText?: (text: MarkupNode) => void,
  onEnd?: (element: MarkupElement) => void,
): void {
  for (const node of nodes) {
    if (isText(node)) onText?.(node);
    if (!isElement(node) || isSilent(node)) continue;
    onElement(node);
    visit(node.childNodes, onElement, onText, onEnd);
    onEnd?.(node);
  }
}
