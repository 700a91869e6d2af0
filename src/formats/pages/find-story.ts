import { Readability } from '@mozilla/readability';
import { comparisonKey } from '../shared/comparison-key.js';
import { foundIn } from '../shared/find-phrases.js';
import { readAmp } from './amp.js';
import { elementsWithin, PageElement, type Page } from './page-dom.js';
import { removeComments } from './page-passages.js';
import { isMachinery, isProse, passagesOf, proseIn, wrapLooseText, type Passage } from './page-passages.js';

/** Which passages of a page belong to its story. */
export interface Story {
  readonly passages: readonly Passage[];
  /** The passages that belong to the story because of their position in the page. */
  readonly chosen: ReadonlySet<Passage>;
  /** Whether Readability kept an element; true for every element of a marked box. */
  readonly isKept: (element: PageElement) => boolean;
  /** Index of the first and the last paragraph of the story. */
  readonly first: number;
  readonly last: number;
  /** The smallest element that contains both. */
  readonly container: PageElement;
  /** Number of characters in readers' comments, which are removed before all else. */
  readonly commented: number;
}

/**
 * Finds the story in a page: in the element that the page marks as the article body, or that Readability finds.
 *
 * Readability changes the tree that it works on, so it gets a second tree (`spare`) with the same elements.
 * `words` is the article body as plain text, if the page's structured data has it.
 */
export function findStory(page: Page, spare: Page, words: string | undefined): Story | undefined {
  let commented = 0;
  for (const tree of [page, spare]) {
    readAmp(tree);
    commented = removeComments(tree);
    number(tree);
  }
  const boxes = new Set(markedBoxes(page));
  const marked = comparisonKey([...boxes].map(shownWords).join(' '));
  withoutClasses(spare);
  const found = readable(spare);
  wrapLooseText(page.body);
  const passages = passagesOf(page.body).filter(({ words: said }) => said);
  const isMarked = isBetter(marked, found && comparisonKey(found.textContent), words);
  const isKept = isMarked ? (element: PageElement) => isWithin(element, boxes) : keptBy(found);
  const inBoxes = isMarked
    ? new Set(passages.filter(({ box, isMachinery: isOff }) => !isOff && isKept(box)))
    : chosenBy(found, passages, isKept);
  const prose = [...inBoxes].some(({ words: said }) => isProse(said)) ? undefined : proseOf(page, passages);
  const chosen = prose?.size ? prose : inBoxes;
  const isStart = (passage: Passage): boolean =>
    chosen.has(passage) &&
    (passage.isCore || (passage.linked < 0.5 && passage.words.length > 50 && isParagraph(passage)));
  const hasCore = passages.some(isStart);
  const isEdge = (passage: Passage): boolean => (hasCore ? isStart(passage) : chosen.has(passage));
  const first = passages.findIndex(isEdge);
  if (first < 0) return undefined;
  const last = passages.findLastIndex(isEdge);
  return {
    passages,
    chosen,
    isKept,
    first,
    last,
    container: commonParent(passages[first]!.box, passages[last]!.box) ?? page.body,
    commented,
  };
}

/** The paragraphs of a page in which Readability finds no story: those in its articles or main element, else all. */
function proseOf(page: Page, passages: readonly Passage[]): Set<Passage> {
  const prose = passages.filter(
    ({ words, linked, isMachinery: isOff }) => !isOff && linked < 0.5 && words.length > 20 && isProse(words),
  );
  for (const name of ['article', 'main']) {
    const boxes = new Set(page.getElementsByTagName(name));
    const inside = prose.filter(({ box }) => isWithin(box, boxes));
    if (inside.length > 0) return new Set(inside);
  }
  return new Set(prose);
}

/**
 * Removes the classes of paragraphs, of the elements in them, and of boxes around a single one, because Readability
 * removes text by class name, and takes a marked name or dateline in the text for the byline.
 */
function withoutClasses(page: Page): void {
  for (const paragraph of page.body.getElementsByTagName('p')) {
    const words = paragraph.textContent.trim();
    const links = paragraph.getElementsByTagName('a').reduce((sum, link) => sum + link.textContent.trim().length, 0);
    if (!isProse(words) || links > words.length * 0.3) continue;
    const box = paragraph.parentNode;
    const isOnly = box?.children.length === 1 && box.textContent.trim() === words && box.localName !== 'body';
    for (const element of [...(isOnly ? [box] : []), paragraph, ...elementsWithin(paragraph, () => true)])
      for (const name of ['class', 'id', 'rel', 'itemprop']) element.removeAttribute(name);
  }
}

const isParagraph = ({ box, words }: Passage): boolean =>
  isProse(words) && !/^(figure|figcaption|h[1-6])$/.test(box.localName);

const NUMBER = /^data-n\d+$/;

/** Numbers the elements of a page. The number is in an attribute's name, because Readability merges attributes with elements. */
function number(page: Page): void {
  [page.body, ...elementsWithin(page.body, () => true)].forEach((element, index) =>
    element.setAttribute(`data-n${index}`, ''),
  );
}

const numbersOf = (element: PageElement): string[] =>
  element.attributes.map(({ name }) => name).filter((name) => NUMBER.test(name));

/** Removes the number attributes of an element. */
export function withoutNumber(element: PageElement): void {
  for (const name of numbersOf(element)) element.removeAttribute(name);
}

function keptBy(found: PageElement | undefined): (element: PageElement) => boolean {
  const kept = new Set(found ? elementsWithin(found, () => true).flatMap(numbersOf) : []);
  return (element) => numbersOf(element).some((name) => kept.has(name));
}

/** Length from which a text is assumed to occur only once in a page. */
const DISTINCT = 24;

/**
 * Finds the passages whose text is in the result of Readability. A short text can occur twice in a page, so it must be
 * between the same longer texts, or its element must have been kept.
 */
function chosenBy(
  found: PageElement | undefined,
  passages: readonly Passage[],
  isKept: (element: PageElement) => boolean,
): Set<Passage> {
  const chosen = new Set<Passage>();
  if (!found) return chosen;
  wrapLooseText(found);
  const lines = passagesOf(found).map(({ words }) => comparisonKey(words));
  const begins = passages.map(({ words }) => comparisonKey(words.slice(0, 300)).slice(0, 60));
  const said = foundIn(comparisonKey(found.textContent), begins);
  const places = new Map(lines.map((line, index) => [line.slice(0, 60), index]));
  const placeOf = (at: number): number | undefined =>
    begins[at]!.length > DISTINCT && !passages[at]!.isMachinery ? places.get(begins[at]!) : undefined;
  // The short texts between two passages whose positions are known.
  let place = -1;
  let short = new Set<string>();
  let next = 0;
  passages.forEach((passage, at) => {
    const own = placeOf(at);
    if (own !== undefined && own > place) place = own;
    if (at >= next) {
      next = at + 1;
      while (next < passages.length && (placeOf(next) ?? -1) <= place) next++;
      const end = next < passages.length ? placeOf(next)! : lines.length;
      short = new Set(lines.slice(place + 1, end));
    }
    const begin = begins[at]!;
    const isThere =
      said.has(begin) && (begin.length > DISTINCT || short.has(comparisonKey(passage.words)) || isKept(passage.box));
    if (isThere && !passage.isMachinery) chosen.add(passage);
  });
  return chosen;
}

function isWithin(element: PageElement, boxes: ReadonlySet<PageElement>): boolean {
  for (let at: PageElement | null = element; at; at = at.parentNode) if (boxes.has(at)) return true;
  return false;
}

function commonParent(one: PageElement, other: PageElement): PageElement | undefined {
  const above = new Set<PageElement>();
  for (let at = one.parentNode; at; at = at.parentNode) above.add(at);
  for (let at = other.parentNode; at; at = at.parentNode) if (above.has(at)) return at;
  return undefined;
}

/** Maximum length of a metadata name. Readability takes quadratic time for white space in names. */
const LONGEST_NAME = 200;

function readable(page: Page): PageElement | undefined {
  for (const meta of page.getElementsByTagName('meta')) {
    for (const name of ['name', 'property']) {
      if ((meta.getAttribute(name)?.length ?? 0) > LONGEST_NAME) meta.removeAttribute(name);
    }
  }
  try {
    const reader = new Readability<PageElement>(page as never, {
      serializer: (element) => element as unknown as PageElement,
      disableJSONLD: true,
      maxElemsToParse: 60_000,
    });
    return reader.parse()?.content ?? undefined;
  } catch {
    return page.body; // The page has more elements than Readability accepts, so all of its text may be the story.
  }
}

/** Class names that systems give to the element with the story's text. */
const BODY_CLASS =
  /(?:^|[\s_-])(?:(?:article|story|post|entry|news|content|detail|single|field-name)[-_]{0,2}(?:body|content|text|copy|main-content)|articlebody|storybody|postbody|body-copy|rich-?text|text-?body)(?:[\s_-]|$)/i;

/** The elements that a page marks as the body of its story: by microdata, or else by common class names. */
function markedBoxes(page: Page): PageElement[] {
  const isBody = (element: PageElement): boolean =>
    /(?:^|[\s:])(?:articleBody|reviewBody)$/.test(
      element.getAttribute('itemprop') ?? element.getAttribute('property') ?? '',
    ) && element.localName !== 'meta';
  const marked = outermost(elementsWithin(page.body, isBody)).filter((box) => proseIn(box) > 0);
  // Some systems split the body into sibling elements.
  if (marked.reduce((sum, box) => sum + proseIn(box), 0) > 200) return marked;
  const [best] = outermost(elementsWithin(page.body, ({ className }) => BODY_CLASS.test(className)))
    .map((box) => ({ box, size: proseIn(box) }))
    .sort((a, b) => b.size - a.size);
  if (!best || best.size < 200) return [];
  return best.box.parentNode!.children.filter(
    (box) => box === best.box || (box.className === best.box.className && proseIn(box) > 0),
  );
}

const outermost = (elements: readonly PageElement[]): PageElement[] => {
  const all = new Set(elements);
  return elements.filter((element) => {
    for (let above = element.parentNode; above; above = above.parentNode) if (all.has(above)) return false;
    return true;
  });
};

/** The text of an element without scripts and controls. */
export function shownWords(box: PageElement): string {
  const parts: string[] = [];
  const walk = (parent: PageElement): void => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (!(node instanceof PageElement)) parts.push(node.textContent);
      else if (!isMachinery(node)) walk(node);
    }
  };
  walk(box);
  return parts.join('');
}

/** Whether the marked box is better than the one that Readability found. */
function isBetter(marked: string, found: string | undefined, words: string | undefined): boolean {
  if (!marked) return false;
  if (!found) return true;
  // The article body in the page's structured data shows what the story must contain.
  const wanted = samplesOf(comparisonKey(words ?? ''));
  if (wanted.length > 3) {
    const share = (text: string): number => wanted.filter((sample) => text.includes(sample)).length / wanted.length;
    const [inMarked, inFound] = [share(marked), share(found)];
    if (inMarked > inFound + 0.1) return true;
    if (inFound > inMarked + 0.1) return false;
    // Both contain the body, and the found one has much other text.
    if (inMarked > 0.8 && found.length > marked.length * 1.3) return true;
  }
  // If the result of Readability lacks much of the marked box, it is something else or only a part of the story.
  const samples = samplesOf(marked);
  const covered = samples.filter((sample) => found.includes(sample)).length / Math.max(1, samples.length);
  // But a marked box with clearly less text than that result is itself only a part of the story.
  return covered < 0.6 && marked.length > found.length * 0.8;
}

/** Samples from all parts of a text, each long enough to be unique. */
function samplesOf(text: string): string[] {
  const samples: string[] = [];
  const step = Math.max(60, Math.floor(text.length / 40));
  for (let at = 20; at + 30 < text.length && samples.length < 40; at += step) samples.push(text.slice(at, at + 24));
  return samples;
}
