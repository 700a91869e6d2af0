import { ALL_USES, fieldsOf, TEXT, type Use } from '../model/block-kinds.js';
import type { Block } from '../model/definition/block.js';
import type { MarkupNode } from './tree.js';
import { isElement, isSilent } from './tree.js';

/** How often each letter and figure is said. Marks and white space may come and go: a dash, a comma before a role. */
function countLetters(words: string, counts: Map<string, number>): void {
  for (const letter of words) {
    if (/[\p{L}\p{N}]/u.test(letter)) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  }
}

function countNode(node: MarkupNode, counts: Map<string, number>): void {
  if (node.nodeType === 3) countLetters(node.nodeValue ?? '', counts);
  else if (isElement(node) && !isSilent(node)) for (const child of node.childNodes) countNode(child, counts);
}

/** Counts the letters of what is shown as text. */
function countValue(value: unknown, use: Use, counts: Map<string, number>): void {
  if (typeof use === 'number' && use !== TEXT) return;
  if (typeof value === 'string') countLetters(value, counts);
  else if (Array.isArray(value)) for (const entry of value) countValue(entry, use, counts);
  else if (typeof value === 'object' && value !== null) {
    for (const [name, field, inner] of fieldsOf(value, use, ALL_USES)) {
      if (!isFromAddress(name, value)) countValue(field, inner, counts);
    }
  }
}

/** Whether a field repeats what is no text in the element: the address of a link, the date behind its own words. */
const isFromAddress = (name: string, { type, text }: { readonly type?: unknown; readonly text?: unknown }): boolean =>
  name === 'provider' || (name === 'url' && !(type === 'embed' && !text)) || (name === 'date' && text !== undefined);

/** Whether all the words in an element are in the blocks that it was read as, in whatever order. */
export function keepsWords(element: MarkupNode, blocks: readonly Block[]): boolean {
  const said = new Map<string, number>();
  countNode(element, said);
  if (said.size === 0) return true;
  const kept = new Map<string, number>();
  countValue(blocks, TEXT, kept);
  return [...said].every(([letter, count]) => count <= (kept.get(letter) ?? 0));
}
