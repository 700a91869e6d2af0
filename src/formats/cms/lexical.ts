import { cardOf } from './ghost-cards.js';
import type { SourceValue } from '../shared/source-value.js';

/** The bits of the `format` of a text. Strikethrough and underline are not in the model, so only their text is kept. */
const MARKS: readonly (readonly [bit: number, mark: string])[] = [
  [1, 'strong'],
  [2, 'emphasis'],
  [16, 'code'],
  [32, 'subscript'],
  [64, 'superscript'],
  [128, 'mark'],
];

const typeOf = (node: SourceValue): string => (node.at('type').words ?? '').replace(/^extended-/, '');

/** Reads a document of Lexical, the editor of Ghost since version 5. @see https://lexical.dev/docs/concepts/nodes */
export const lexicalBlocks = (value: SourceValue): unknown[] => value.at('root', 'children').list.flatMap(blocksOf);

function blocksOf(node: SourceValue): unknown[] {
  const { list } = node.at('children');
  switch (typeOf(node)) {
    case 'paragraph':
      return [{ type: 'paragraph', content: list.flatMap(inlinesOf) }].filter(({ content }) => content.length > 0);
    case 'heading': {
      const level = Number(/^h([1-6])$/.exec(node.at('tag').words ?? '')?.[1] ?? 2);
      return [{ type: 'heading', level: Math.min(4, Math.max(2, level)), content: list.flatMap(inlinesOf) }];
    }
    case 'quote':
    case 'aside':
      return [{ type: 'quote', quotation: list.flatMap(inlinesOf) }];
    case 'list':
      return [listOf(node)];
    case 'text':
    case 'link':
    case 'autolink':
      return [{ type: 'paragraph', content: inlinesOf(node) }];
    default:
      // An unknown node that contains others is replaced by its content.
      return list.length > 0 ? list.flatMap(blocksOf) : cardOf(typeOf(node), node);
  }
}

/** Converts a list. In Lexical a nested list is a separate item; it is moved into the item before it. */
function listOf(node: SourceValue): Record<string, unknown> {
  const items: unknown[][] = [];
  for (const item of node.at('children').list) {
    const { list } = item.at('children');
    const nested = list.filter((child) => typeOf(child) === 'list');
    const words = list.filter((child) => typeOf(child) !== 'list').flatMap(inlinesOf);
    if (words.length > 0) items.push([{ type: 'paragraph', content: words }]);
    if (nested.length > 0 && items.length === 0) items.push([]);
    for (const inner of nested) items.at(-1)!.push(listOf(inner));
  }
  const [isOrdered, start] = [node.at('listType').words === 'number', node.at('start').number];
  return { type: 'list', ordered: isOrdered, start: isOrdered && start !== 1 ? start : undefined, items };
}

function inlinesOf(node: SourceValue): unknown[] {
  const { raw } = node.at('text');
  const content = node.at('children').list.flatMap(inlinesOf);
  switch (typeOf(node)) {
    case 'linebreak':
      return [{ type: 'line-break' }];
    case 'tab':
      return ['\t'];
    case 'link':
    case 'autolink':
      return content.length > 0 ? [{ type: 'link', href: node.at('url').address, content }] : [];
    default: {
      if (typeof raw !== 'string' || raw === '') return content;
      const format = node.at('format').number ?? 0;
      const marks = MARKS.filter(([bit]) => format & bit);
      return [marks.reduce<unknown>((inner, [, mark]) => ({ type: mark, content: [inner] }), raw)];
    }
  }
}
