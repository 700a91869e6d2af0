import { cardOf } from './ghost-cards.js';
import type { SourceValue } from '../shared/source-value.js';

const MARKS: Readonly<Record<string, string>> = {
  b: 'strong',
  strong: 'strong',
  i: 'emphasis',
  em: 'emphasis',
  code: 'code',
  sub: 'subscript',
  sup: 'superscript',
  mark: 'mark',
};

/** Reads a document of Mobiledoc, the editor of Ghost before version 5. @see https://github.com/bustle/mobiledoc-kit/blob/master/MOBILEDOC.md */
export function mobiledocBlocks(value: SourceValue): unknown[] {
  return value.at('sections').list.flatMap((section) => {
    const [kind, tag] = [section.at(0).number, (section.at(1).words ?? 'p').toLowerCase()];
    if (kind === 10) {
      const card = value.at('cards', section.at(1).number ?? -1);
      return cardOf(card.at(0).words ?? '', card.at(1));
    }
    if (kind === 2) return [{ type: 'figure', image: { src: section.at(1).address } }];
    if (kind === 3) {
      const items = section.at(2).list.map((item) => [{ type: 'paragraph', content: markerText(item, value) }]);
      return [{ type: 'list', ordered: tag === 'ol', items }];
    }
    const content = markerText(section.at(2), value);
    if (content.length === 0) return [];
    if (/^h[1-6]$/.test(tag)) {
      return [{ type: 'heading', level: Math.min(4, Math.max(2, Number(tag[1]))), content }];
    }
    if (/^(blockquote|aside|pull-quote)$/.test(tag)) return [{ type: 'quote', quotation: content }];
    return [{ type: 'paragraph', content }];
  });
}

interface Open {
  readonly markup: SourceValue | undefined;
  readonly content: unknown[];
}

/** Converts text with marks. Each piece lists the marks that open before it, and how many close after it. */
function markerText(markers: SourceValue, document: SourceValue): unknown[] {
  const open: Open[] = [{ markup: undefined, content: [] }];
  const close = (): void => {
    const { markup, content } = open.pop()!;
    open.at(-1)!.content.push(...inlinesOf(markup!, content));
  };
  for (const marker of markers.list) {
    for (const index of marker.at(1).list) {
      open.push({ markup: document.at('markups', index.number ?? -1), content: [] });
    }
    const isAtom = marker.at(0).number === 1;
    const atom = document.at('atoms', marker.at(3).number ?? -1);
    const words = isAtom ? atom.at(1).raw : marker.at(3).raw;
    if (isAtom && atom.at(0).words === 'soft-return') open.at(-1)!.content.push({ type: 'line-break' });
    else if (typeof words === 'string' && words) open.at(-1)!.content.push(words);
    for (let count = marker.at(2).number ?? 0; count > 0 && open.length > 1; count--) close();
  }
  while (open.length > 1) close();
  return open[0]!.content;
}

function inlinesOf(markup: SourceValue, content: unknown[]): unknown[] {
  const tag = (markup.at(0).words ?? '').toLowerCase();
  const attributes = markup.at(1).list;
  const href = attributes.findIndex(({ raw }) => raw === 'href');
  if (content.length === 0) return content;
  if (tag === 'a' && href >= 0) return [{ type: 'link', href: attributes[href + 1]?.address, content }];
  return Object.hasOwn(MARKS, tag) ? [{ type: MARKS[tag], content }] : content;
}
