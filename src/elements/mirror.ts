import type { ReactiveElement } from 'lit';
import { languageOf } from '../input/language.js';
import { native, nodeMaker } from '../input/native.js';
import { headingLevelOf } from '../model/heading-level.js';
import { canonicalLanguage } from '../model/language.js';
import { toHtml, toNode } from '../plain/element.js';
import { plainTree, type PlainModels } from '../plain/plain-html.js';

/** An element that can mirror its content. */
export interface MirrorHost extends ReactiveElement {
  readonly mirror: unknown;
  readonly locale: unknown;
  readonly headingLevel?: unknown;
}

/** The content of an element, and its tag without a prefix. */
export interface MirrorSource {
  readonly kind: keyof PlainModels;
  readonly value: () => PlainModels[keyof PlainModels] | undefined;
}

/** The mirror last written for each element, as text; and the elements that wait for an idle period. */
const written = new WeakMap<MirrorHost, string>();
const waiting = new WeakSet<MirrorHost>();

const mirrorsOf = (host: MirrorHost): Element[] =>
  [...host.children].filter((child) => native(child, 'hasAttribute')('data-news-mirror'));

/** Whether an element has no children of its own: only JSON, comments, white space and the mirror. */
const isBare = (host: MirrorHost): boolean =>
  [...host.childNodes].every((node) =>
    native(node, 'nodeType') === 1
      ? native(node as Element, 'matches')('[data-news-mirror], script[type*=json i]')
      : node.nodeType === 8 || !node.nodeValue?.trim(),
  );

/**
 * Updates an element's mirror: `<div data-news-mirror>` with its content as plain HTML, for anything that reads
 * the serialised page.
 *
 * It is written when the browser is idle, and only if it differs: writing changes the children, after which the element
 * calls this again. An outdated mirror is removed at once, because an element without data shows its children.
 */
export function keepMirror(host: MirrorHost, source: MirrorSource): void {
  const isWanted = Boolean(host.mirror) && isBare(host);
  if (!isWanted || (!source.value() && written.has(host))) {
    // A mirror from a clone or a server stays until the element has read its data.
    written.delete(host);
    for (const mirror of mirrorsOf(host)) mirror.remove();
  } else if (source.value() && !waiting.has(host)) {
    waiting.add(host);
    whenIdle(() => {
      waiting.delete(host);
      write(host, source);
    });
  }
}

function write(host: MirrorHost, { kind, value }: MirrorSource): void {
  const model = value();
  // The element may have changed or left the page in the meantime. When it is inserted again, it calls this function again.
  if (!model || !host.mirror || !host.isConnected || !isBare(host)) return;
  const tree = plainTree(kind, model, {
    locale: canonicalLanguage(host.locale) ?? languageOf(host, model).language,
    headingLevel: headingLevelOf(host.headingLevel),
  });
  const html = toHtml(tree);
  const mirrors = mirrorsOf(host);
  if (html === written.get(host) && mirrors.length === 1) return;
  written.set(host, html);
  const maker = nodeMaker(host.ownerDocument);
  const mirror = maker.createElement('div');
  mirror.setAttribute('data-news-mirror', '');
  mirror.append(toNode<Node>(tree, maker));
  for (const old of mirrors) old.remove();
  host.append(mirror);
}

function whenIdle(task: () => void): void {
  // Safari has no idle callbacks.
  if (Object.hasOwn(globalThis, 'requestIdleCallback')) requestIdleCallback(task, { timeout: 2000 });
  else setTimeout(task, 200);
}
