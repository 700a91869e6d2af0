import { copyMarkup, isFilled, textWithin } from '../decorate/copy.js';
import { drawBlocks } from '../decorate/draw.js';
import { drawContext } from '../decorate/draw-context.js';
import type { ViewContext } from '../i18n/view-context.js';
import { treeOf } from '../input/children-tree.js';
import type { Settled } from '../input/data-host.js';
import { native } from '../input/native.js';
import { readItineraryMarkup } from '../markup/itinerary.js';
import type { MarkupElement, MarkupNode } from '../markup/tree.js';
import { itineraryContent } from '../model/content.js';
import type { Itinerary, Stop } from '../model/definition/itinerary.js';
import type { Issue } from '../model/issue.js';
import { withItineraryAttributes, type ItineraryAttributes } from '../model/itinerary-attributes.js';
import type { MarkupReader } from '../model/markup-reader.js';
import { momentOf } from '../model/moment.js';
import { elementWith, isBox, type PlainElement, type PlainNode } from '../plain/element.js';
import { drawInto } from './drawing.js';

/** What the children say beyond what the model of an itinerary holds: by stop, and by its list of stops for the whole. */
const rests = new WeakMap<Stop | readonly Stop[], readonly PlainNode[]>();

/** An itinerary that was read from the children of an element. */
export interface ItineraryChildren {
  readonly model: Itinerary | undefined;
  readonly issues: readonly Issue[];
}

/** Reads an itinerary from the children of an element; what it has no field for is kept, and drawn by `drawRest`. */
export function readItineraryChildren(host: HTMLElement, url: string): ItineraryChildren {
  const issues: Issue[] = [];
  const root: MarkupElement = treeOf(host);
  const entries = new Map<MarkupNode, Stop>();
  const model = readItineraryMarkup(root, { url, issues, onStop: (entry, stop) => entries.set(entry, stop) });
  if (!model) return { model, issues };
  const { stops, ...own } = model;
  const copy = (nodes: Iterable<MarkupNode>, isSkipped: (node: MarkupNode) => boolean): readonly PlainNode[] =>
    copyMarkup(
      [...nodes].filter((node) => !isSkipped(node)),
      treeReader(isSkipped),
      { url },
    );
  const keep = (key: Stop | readonly Stop[], tree: readonly PlainNode[], known: object): void => {
    const rest = new Remainder(known).of(tree);
    if (isFilled(rest)) rests.set(key, rest);
  };
  for (const [entry, stop] of entries)
    keep(
      stop,
      copy([entry], () => false),
      stop,
    );
  // The list is looked at by its entries; an entry that is no stop belongs to the whole.
  keep(
    stops,
    copy(root.childNodes, (node) => entries.has(node)),
    own,
  );
  return { model, issues };
}

/** Reads the tree that the readers of markup take, without some of its nodes. */
const treeReader = (isSkipped: (node: MarkupNode) => boolean): MarkupReader<MarkupNode> => ({
  typeOf: ({ nodeType }) => nodeType,
  textOf: ({ nodeValue }) => nodeValue ?? '',
  nameOf: (element) => (element as MarkupElement).localName,
  childrenOf: (node) => [...node.childNodes].filter((child) => !isSkipped(child)),
  hasAttributes: () => true,
  attributeOf: (element, name) => (element as MarkupElement).getAttribute(name),
});

/** Lays the attributes of an element over what was read from its children. */
export function settleItinerary(
  children: ItineraryChildren | undefined,
  given: ItineraryAttributes,
): Settled<Itinerary> {
  const { value: model } = withItineraryAttributes(children?.model, given);
  return {
    drawable: model && { model },
    model,
    issues: children?.issues ?? [],
    content: model ? itineraryContent(model) : [],
  };
}

/** Draws what the children say beyond the model for a stop, or for the list of stops; `undefined` where that is nothing. */
export function drawRest(key: Stop | readonly Stop[], document: Document, context: ViewContext): Node | undefined {
  const rest = rests.get(key);
  if (!rest) return undefined;
  const box = native(document, 'createElement')('div');
  const drawn = drawBlocks(rest, drawContext({ ...context }, { isData: false }));
  drawInto(box, elementWith('div', { class: 'rest', part: 'rest' }, drawn));
  return box.firstChild!;
}

const wordsIn = (text: string): string[] => text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words of a model, and how often it has each. */
function knownWords(model: object): Map<string, number> {
  const known = new Map<string, number>();
  const visit = (value: unknown): void => {
    if (typeof value === 'string') for (const word of wordsIn(value)) known.set(word, (known.get(word) ?? 0) + 1);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(visit);
  };
  visit(model);
  return known;
}

/** The texts of some fields of a model, wherever these are. */
function knownFields(model: object, names: RegExp): Set<string> {
  const known = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [name, field] of Object.entries(value)) {
      if (names.test(name) && typeof field === 'string') known.add(field);
      else visit(field);
    }
  };
  visit(model);
  return known;
}

/** Finds what plain HTML says beyond what is known. */
class Remainder {
  readonly #words: Map<string, number>;
  readonly #links: ReadonlySet<string>;
  readonly #dates: ReadonlySet<string>;

  constructor(known: object) {
    this.#words = knownWords(known);
    this.#links = knownFields(known, /^(href|url)$/);
    this.#dates = knownFields(known, /^date$/);
  }

  /**
   * The nodes that say something more: the smallest blocks, so that their sentences stay whole.
   *
   * @param date - the date, or the range of dates, that an element around the nodes has in an attribute
   */
  of(nodes: readonly PlainNode[], date = ''): PlainNode[] {
    const left: PlainNode[] = [];
    let run: PlainNode[] = [];
    const flush = (): void => {
      if (!this.#isKnown(run, date)) left.push(elementWith('p', {}, run));
      run = [];
    };
    for (const node of nodes) {
      if (!isBox(node)) run.push(node);
      else {
        flush();
        const holdsBoxes = node.content.some(isBox);
        if (holdsBoxes && !/^(table|figure|pre|audio|video|img|picture)$/.test(node.tag)) {
          left.push(...this.of(node.content, node.attributes['data-news-date'] ?? date));
        } else if (!this.#isKnown([node], date))
          left.push(node.tag === 'li' ? elementWith('p', {}, node.content) : node);
      }
    }
    flush();
    return left;
  }

  /** Whether a run of text says only what is known, and takes its words from the count. Dates are drawn anew. */
  #isKnown(nodes: readonly PlainNode[], date: string): boolean {
    if (!isFilled(nodes)) return true;
    if (this.#holdsUnknown(nodes)) return false;
    const own = wordsIn(textWithin(withoutDates(nodes, date, this.#dates)));
    const isKnown = own.every((word) => this.#words.get(word));
    if (isKnown) for (const word of own) this.#words.set(word, this.#words.get(word)! - 1);
    return isKnown;
  }

  #holdsUnknown(nodes: readonly PlainNode[]): boolean {
    return nodes.some(
      (node) =>
        typeof node === 'object' &&
        (/^(img|audio|video)$/.test(node.tag) ||
          (node.tag === 'a' && !this.#links.has(node.attributes['href'] ?? '')) ||
          this.#holdsUnknown(node.content)),
    );
  }
}

/** Nodes without the dates that are drawn anew; `outer` is the date in an attribute around them. */
const withoutDates = (nodes: readonly PlainNode[], outer: string, dates: ReadonlySet<string>): PlainNode[] =>
  nodes.map((node) => {
    if (typeof node === 'string') return node;
    const isDated = node.tag === 'time' || /^(dates|start|end)$/.test(node.attributes['data-news'] ?? '');
    if (isDated && isKnownDate(node, outer, dates)) return ' ';
    return { ...node, content: withoutDates(node.content, node.attributes['data-news-date'] ?? outer, dates) };
  });

/** Whether an element gives a date, or the bounds of a range, that is known; words such as “soon” are looked at as words. */
function isKnownDate({ attributes, content }: PlainElement, outer: string, dates: ReadonlySet<string>): boolean {
  const isKnown = (range: string): boolean => range.split('/').every((bound) => dates.has(momentOf(bound)?.date ?? ''));
  const given = attributes['data-news-date'] ?? attributes['datetime'];
  if (given !== undefined) return isKnown(given);
  const inner = content.filter((node) => typeof node === 'object');
  if (inner.length > 0) return inner.every((node) => isKnownDate(node, outer, dates));
  // Where a platform has removed `<time>`, the date is in an attribute of the stop.
  if (attributes['data-news'] === 'dates' && outer) return isKnown(outer);
  return isKnown(content.filter((node) => typeof node === 'string').join(''));
}
