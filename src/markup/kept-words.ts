import { ALL_USES, fieldsOf, TEXT, type Use } from '../model/block-kinds.js';
import type { Block } from '../model/definition/block.js';
import type { MarkupNode } from './tree.js';
import { isElement, isSilent } from './tree.js';

/** Counts each letter and digit of a text. Punctuation and white space are not counted, because readers change them. */
function countLetters(words: string, counts: Map<string, number>): void {
  for (const letter of words) {
    if (/[\p{L}\p{N}]/u.test(letter)) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  }
}

function countNode(node: MarkupNode, counts: Map<string, number>): void {
  if (node.nodeType === 3) countLetters(node.nodeValue ?? '', counts);
  else if (isElement(node) && !isSilent(node)) for (const child of node.childNodes) countNode(child, counts);
}

/** Counts the letters of a value that is shown as text. */
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

/** Whether a field comes from an attribute and not from text: the URL of a link, or the machine-readable date. */
const isFromAddress = (name: string, { type, text }: { readonly type?: unknown; readonly text?: unknown }): boolean =>
  name === 'provider' || (name === 'url' && !(type === 'embed' && !text)) || (name === 'date' && text !== undefined);

/** Whether the blocks that were read from an element contain all its text, in any order. */
export function keepsWords(element: MarkupNode, blocks: readonly Block[]): boolean {
  const said = new Map<string, number>();
  countNode(element, said);
  if (said.size === 0) return true;
  const kept = new Map<string, number>();
  countValue(blocks, TEXT, kept);
  return [...said].every(([letter, count]) => count <= (kept.get(letter) ?? 0));
}
