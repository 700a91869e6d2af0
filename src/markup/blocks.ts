import { isRareMark } from '../model/block-kinds.js';
import type { Block } from '../model/definition/block.js';
import { present } from '../model/present.js';
import { idOf } from './anchors.js';
import { joinParagraphs, readParagraphs, wordsWithin, type MarkupOptions } from './inlines.js';
import { readPicture, readPullQuoteMarkup } from './pull-quote.js';
import { attributeOf, firstWithin, isElement, isSilent, type MarkupElement, type MarkupNode } from './tree.js';

/** Options for reading blocks. */
export interface BlockOptions extends MarkupOptions {
  /** The level of the story's headline. The levels of headings in its body are relative to it. */
  readonly level?: number;
  /** Reads an element of a rare kind. Set once the chunk for rare blocks is loaded. */
  readonly readRare?: ((element: MarkupElement, options: BlockOptions) => Block[] | undefined) | undefined;
  /** Called for an element of a rare kind if the chunk for rare blocks is not loaded. */
  readonly onRare?: (() => void) | undefined;
}

const CONTAINER = /^(article|section|div|main|header|footer|nav|aside|hgroup|center)$/;

/**
 * Reads markup as the blocks of a story. The text of unknown elements becomes paragraphs.
 *
 * The common kinds are read here: paragraphs, headings, figures, quotations, lists, dividers.
 */
export function readBlocksMarkup(nodes: Iterable<MarkupNode>, options: BlockOptions = {}): Block[] {
  const blocks: Block[] = [];
  let run: MarkupNode[] = [];
  const flush = (): void => {
    blocks.push(...paragraphs(run, options));
    run = [];
  };
  for (const node of nodes) {
    const isSaid = isElement(node) && (!isSilent(node) || isPlayer(node)) && !options.skip?.(node);
    const read = isSaid ? readBlock(node, options) : undefined;
    if (!read) run.push(node);
    else {
      flush();
      blocks.push(...read);
    }
  }
  flush();
  return blocks;
}

/** Whether an element is an audio or video player. It is a block although its content, a fallback, does not count as text. */
export const isPlayer = (element: MarkupElement): boolean =>
  /^(audio|video)$/.test(element.localName) && element.getAttribute('hidden') === null;

const paragraphs = (nodes: readonly MarkupNode[], options: BlockOptions): Block[] =>
  readParagraphs(nodes, options).map((content) => ({ type: 'paragraph', content }));

/** Reads an element as a block; `undefined` if it is inline, so that it belongs to the text around it. */
function readBlock(element: MarkupElement, options: BlockOptions): Block[] | undefined {
  const { localName } = element;
  const level = /^h([1-6])$/.exec(localName)?.[1];
  if (level) return readHeading(element, Number(level), options);
  const hook = attributeOf(element, 'data-news');
  const isQuote = /^(pull-)?quote$/.test(hook);
  if (isRareMark(localName) || isRareMark(hook)) {
    const rare = options.readRare?.(element, options);
    if (!options.readRare) options.onRare?.();
    if (rare) return rare;
  }
  if (
    localName === 'blockquote' ||
    ((isQuote || /^(figure|aside)$/.test(localName)) && firstWithin(element, /^blockquote$/))
  ) {
    const quote = readPullQuoteMarkup(around(element), options);
    const isPulled = hook === 'pull-quote' || (hook !== 'quote' && quote?.repeats === true);
    return quote ? [{ type: isPulled ? 'pull-quote' : 'quote', ...quote }] : [];
  }
  if (localName === 'figure' || localName === 'img') return readFigure(element, options);
  if (localName === 'ul' || localName === 'ol') return readList(element, options);
  if (localName === 'hr') return [{ type: 'divider' }];
  if (CONTAINER.test(localName)) return readBlocksMarkup(element.childNodes, options);
  // A paragraph that contains a picture is read as its content.
  if (localName === 'p' && firstWithin(element, /^img$/)) return readBlocksMarkup(element.childNodes, options);
  return undefined;
}

/** Wraps an element in a parent, for readers that search only descendants. */
export const around = (element: MarkupElement): MarkupElement => ({
  localName: 'div',
  nodeType: 1,
  nodeValue: null,
  childNodes: [element],
  getAttribute: () => null,
});

function readHeading(element: MarkupElement, tag: number, options: BlockOptions): Block[] {
  const content = joinParagraphs(readParagraphs(element.childNodes, options));
  const level = Math.min(4, Math.max(2, tag - (options.level ?? 1) + 1));
  return content.length > 0 ? [{ type: 'heading', ...present({ id: idOf(element) }), level, content }] : [];
}

function readFigure(element: MarkupElement, options: BlockOptions): Block[] {
  const image = readCaptioned(element, options);
  return image
    ? [{ type: 'figure', image }]
    : readBlocksMarkup(element.localName === 'img' ? [] : element.childNodes, options);
}

/** Reads the picture in a `figure`, with its caption and credit. */
export function readCaptioned(figure: MarkupElement, options: MarkupOptions) {
  const image = readPicture(figure.localName === 'img' ? figure : firstWithin(figure, /^img$/), options.url);
  if (!image) return undefined;
  const line = firstWithin(figure, /^figcaption$/);
  const credit =
    line && firstWithin(line, (inner) => attributeOf(inner, 'data-news') === 'credit' || inner.localName === 'small');
  const caption = line && readParagraphs(line.childNodes, { ...options, skip: (inner) => inner === credit });
  return {
    ...image,
    ...present({
      caption: caption?.length ? joinParagraphs(caption) : undefined,
      credit: credit && wordsWithin(credit),
    }),
  };
}

function readList(element: MarkupElement, options: BlockOptions): Block[] {
  const items = [...element.childNodes]
    .filter((node) => isElement(node) && !isSilent(node))
    .map((item) => readBlocksMarkup(item.childNodes, options))
    .filter((item) => item.length > 0);
  const start = parseInt(attributeOf(element, 'start'));
  const isOrdered = element.localName === 'ol';
  return items.length > 0
    ? [{ type: 'list', ...present({ ordered: isOrdered }), ...(isOrdered && !isNaN(start) && { start }), items }]
    : [];
}
