import { foundIn } from '../shared/find-phrases.js';
import { comparisonKey } from '../shared/comparison-key.js';
import { Readability } from '@mozilla/readability';
import { isCopyright, isCredited, isOthersHeading, isPageLine, isPaywall } from '../shared/boilerplate-phrases.js';
import { elementsWithin, PageElement, someNode, type Page } from './page-dom.js';
import { dateIn } from '../shared/find-date.js';

/** What is known of a story before its body is looked for. */
interface Known {
  readonly headline?: string | undefined;
  readonly standfirst?: string | undefined;
  readonly authors: readonly string[];
  /** The body as plain text, if the page's data has it. */
  readonly words?: string | undefined;
}

/** Called for removed content, with the kind of issue and a message. */
type Leave = (kind: 'repeated' | 'unknown-field', message: string) => void;

/** Finds the body of a story in a page and removes page furniture; `undefined` if there is none. */
export function bodyOf(page: Page, spare: () => Page, known: Known, leave: Leave): PageElement | undefined {
  const all = shownWords(page.body).trim().length;
  const marked = markedBoxes(page).map(shownWords).join(' ');
  const found = readable(page);
  const isMarked = isBetter(comparisonKey(marked), found && wordsOf(found), known);
  // Readability changes the tree it works on.
  const body = isMarked ? markedBody(spare()) : found;
  if (!body) return undefined;
  makeFigures(body);
  dropBoxes(body, leave);
  clear(body, known, leave);
  const rest = all - body.textContent.trim().length;
  if (rest > 0) leave('unknown-field', `${rest} characters of the page outside the story; ignored.`);
  return body;
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
      // Our own checks of its result use them.
      keepClasses: true,
      maxElemsToParse: 60_000,
    });
    return reader.parse()?.content ?? undefined;
  } catch {
    return undefined; // There is more than it takes.
  }
}

/** Invisible elements, and controls. */
const MACHINERY =
  /^(script|style|template|noscript|nav|form|button|input|select|textarea|dialog|svg|canvas|link|meta|option|datalist)$/;
/** How systems call the box of a story's text. */
const BODY_CLASS =
  /(?:^|[\s_-])(?:(?:article|story|post|entry|news|content|detail|single|field-name)[-_]{0,2}(?:body|content|text|copy|main-content)|articlebody|storybody|postbody|body-copy|rich-?text|text-?body)(?:[\s_-]|$)/i;

/** The box that a page itself calls the body of its story: by microdata, else by the names that systems give it. */
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

function markedBody(page: Page): PageElement | undefined {
  const body = page.createElement('div');
  for (const box of markedBoxes(page)) body.appendChild(box);
  for (const element of elementsWithin(body, (inner) => MACHINERY.test(inner.localName) || isHidden(inner)))
    element.remove();
  return body;
}

const outermost = (elements: readonly PageElement[]): PageElement[] => {
  const all = new Set(elements);
  return elements.filter((element) => {
    for (let above = element.parentNode; above; above = above.parentNode) if (all.has(above)) return false;
    return true;
  });
};

const isHidden = (element: PageElement): boolean =>
  element.hasAttribute('hidden') || element.style.display === 'none' || element.getAttribute('aria-hidden') === 'true';

/** Number of characters in paragraphs. */
function proseIn(box: PageElement): number {
  let size = 0;
  for (const paragraph of box.getElementsByTagName('p')) {
    const { length } = paragraph.textContent.trim();
    if (length > 40) size += length;
  }
  return size;
}

/** The text of an element without scripts and controls. */
function shownWords(box: PageElement): string {
  const parts: string[] = [];
  const walk = (parent: PageElement): void => {
    for (const node of parent.childNodes) {
      if (!(node instanceof PageElement)) parts.push(node.textContent);
      else if (!MACHINERY.test(node.localName) && !isHidden(node)) walk(node);
    }
  };
  walk(box);
  return parts.join('');
}

const wordsOf = (element: PageElement): string => comparisonKey(element.textContent);

/** Whether the box that is marked is to be taken rather than the one that was found. */
function isBetter(marked: string, found: string | undefined, { words }: Known): boolean {
  if (!marked) return false;
  if (!found) return true;
  // The page's own data tells what the body must contain.
  const wanted = samplesOf(comparisonKey(words ?? ''));
  if (wanted.length > 3) {
    const share = (text: string): number => wanted.filter((sample) => text.includes(sample)).length / wanted.length;
    const [inMarked, inFound] = [share(marked), share(found)];
    if (inMarked > inFound + 0.1) return true;
    if (inFound > inMarked + 0.1) return false;
    // Both have it, and one has much besides.
    if (inMarked > 0.8 && found.length > marked.length * 1.3) return true;
  }
  // Something else was taken for the story, or a part of it for the whole.
  const samples = samplesOf(marked);
  const covered = samples.filter((sample) => found.includes(sample)).length / Math.max(1, samples.length);
  return covered < 0.6;
}

/** Pieces from all over a text, long enough to be in no other. */
function samplesOf(text: string): string[] {
  const samples: string[] = [];
  const step = Math.max(60, Math.floor(text.length / 40));
  for (let at = 20; at + 30 < text.length && samples.length < 40; at += step) samples.push(text.slice(at, at + 24));
  return samples;
}

/** The innermost elements with text. */
interface Passage {
  readonly box: PageElement;
  readonly words: string;
  /** Share of its text that is in links. */
  readonly linked: number;
  readonly isCore: boolean;
}

const BOX =
  /^(address|article|aside|blockquote|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|h[1-6]|header|hgroup|li|main|ol|p|pre|section|summary|table|ul)$/;
/** Boxes that are one thing, whatever is in them. */
const WHOLE = /^(ul|ol|dl|table|figure|blockquote|pre)$/;

function passagesOf(body: PageElement): Passage[] {
  const passages: Passage[] = [];
  const walk = (box: PageElement): void => {
    for (const child of box.children) {
      const isLeaf =
        WHOLE.test(child.localName) || elementsWithin(child, ({ localName }) => BOX.test(localName)).length === 0;
      if (!isLeaf) walk(child);
      else if (child.textContent.trim()) passages.push(passageOf(child));
    }
  };
  walk(body);
  return passages;
}

function passageOf(box: PageElement): Passage {
  const words = box.textContent.replace(/\s+/g, ' ').trim();
  let linked = 0;
  for (const anchor of box.getElementsByTagName('a')) linked += anchor.textContent.trim().length;
  const size =
    words.length * (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(words.slice(0, 40)) ? 2.6 : 1);
  const share = box.localName === 'a' ? 1 : linked / Math.max(1, words.length);
  return {
    box,
    words,
    linked: share,
    isCore: size > 110 && share < 0.5 && !/^(figure|figcaption|h[1-6])$/.test(box.localName),
  };
}

/** How systems call a box for a picture, and the line below it. */
const PICTURE_CLASS =
  /(?:^|[\s_-])(?:images?|img|photos?|fotos?|pictures?|figure|media|bild|caption|legend|thumb\w*|illust\w*|visual|gallery|slide\w*|lead-?art|hero)(?:[\s_-]|$)/i;

/** Whether an element has one picture and little text; stops as soon as this is clear. */
function isOnePicture(box: PageElement): boolean {
  let pictures = 0;
  let length = 0;
  someNode(box, (node) => {
    if (node instanceof PageElement) pictures += node.localName === 'img' ? 1 : 0;
    else length += node.textContent.trim().length;
    return pictures > 1 || length >= 320;
  });
  return pictures === 1 && length < 320;
}

/** Makes a figure of a box that has a picture and a line about it, and nothing besides. */
function makeFigures(body: PageElement): void {
  for (const image of body.getElementsByTagName('img')) {
    let box: PageElement = image;
    for (let above = image.parentNode; above && above !== body; above = above.parentNode) {
      if (above.localName === 'figure') break;
      if (!isOnePicture(above) || /^(td|th|li|table|blockquote)$/.test(above.localName)) break;
      box = above;
    }
    const words = box.textContent.replace(/\s+/g, ' ').trim();
    if (box === image || !words || box.parentNode?.localName === 'figure') continue;
    const isNamed = elementsWithin(box, () => true)
      .concat(box)
      .some(({ className }) => PICTURE_CLASS.test(className));
    if (!isNamed && !isCredited(words)) continue;
    const page = box.ownerDocument;
    const figure = page.createElement('figure');
    const line = page.createElement('figcaption');
    box.parentNode!.replaceChild(figure, box);
    figure.appendChild(image);
    figure.appendChild(line);
    line.appendChild(box);
  }
}

/** How systems call boxes that lead away from a story, ask for something, or say who they are. */
const AWAY_CLASS =
  /(?:^|[\s_-])(?:paywall|capping|piano|newsletters?|sign-?up|subscri\w+|abo(?:nn\w*)?|promos?|promotion|related|recirc\w*|recommend\w*|read-?(?:more|next|also)|see-?also|lire-?aussi|more-?(?:stories|on|news|from)|most-?(?:read|popular|viewed)|trending|outbrain|taboola|sponsor\w*|advert\w*|ad-?(?:slot|unit|wrapper|container|label|text)|social|shar(?:e|ing)\w*|comments?|disqus|author-?(?:bio|box|info|card|profile|about)|about-?author|bio|tags?-?(?:list|cloud|links)?|breadcrumbs?|toolbar|polls?|quiz|cookies?|consent|register|log-?in|feedback|follow-?us|skip-?link|dateline-?time|timestamp|byline|post-?meta|entry-?meta|article-?meta|print-?only|visually-?hidden|sr-?only|screen-?reader\w*)(?:[\s_-]|$)/i;
const parted = (name: string): string => name.replace(/([a-z])(?=[A-Z])/g, '$1-');

/** Removes small elements whose class or id shows that they are not part of the story. */
function dropBoxes(body: PageElement, leave: Leave): void {
  const total = body.textContent.length;
  for (const box of elementsWithin(body, (element) => AWAY_CLASS.test(parted(`${element.className} ${element.id}`)))) {
    const words = box.textContent.replace(/\s+/g, ' ').trim();
    const isStory =
      words.length > total * 0.2 ||
      box.getElementsByTagName('img').length > 0 ||
      /^(figure|blockquote|body|html)$/.test(box.localName);
    if (isStory || !words || !box.parentNode) continue;
    leave('unknown-field', `“${words.slice(0, 60)}” belongs to the page, not to the story; removed.`);
    box.remove();
  }
}

/** Removes from a body what belongs to the page or is in other fields of the story. */
function clear(body: PageElement, known: Known, leave: Leave): void {
  const passages = passagesOf(body);
  const first = passages.findIndex(({ isCore }) => isCore);
  const last = passages.findLastIndex(({ isCore }) => isCore);
  if (first < 0) return;
  const end = endOf(passages, first, last, known);
  const [headline, standfirst] = [comparisonKey(known.headline ?? ''), comparisonKey(known.standfirst ?? '')];
  const names = known.authors.map(comparisonKey).filter((name) => name.length > 3);
  passages.forEach((passage, index) => {
    const { box, words, linked } = passage;
    const said = comparisonKey(words);
    const out = (kind: Parameters<Leave>[0], message: string): void => {
      leave(kind, `“${words.slice(0, 60)}” ${message}`);
      box.remove();
    };
    const isTitle = said === headline || (said.endsWith(headline) && said.length < headline.length + 40);
    if (index < 12 && headline && isTitle) return out('repeated', 'repeats the headline; kept once.');
    if (index < 12 && standfirst.length > 20 && said === standfirst)
      return out('repeated', 'repeats the standfirst; kept once.');
    if (box.localName === 'figure' || box.localName === 'table' || box.localName === 'pre') return;
    const isShort = words.length < 200;
    const isAround = index < first || index > last;
    const isTool = isPageLine(words) && words.length < 160 && !/^[“"«„]/.test(words);
    const isList = linked > 0.85 && isAround && words.length < 400 && box.localName !== 'p' && !words.includes('://');
    const isSigned =
      index < first + 5 &&
      index < 12 &&
      isShort &&
      box.localName !== 'blockquote' &&
      (isDateLine(words) || names.some((name) => said.includes(name) && said.length < name.length * 1.5 + 12));
    if (isTool || isList || isSigned || (isShort && isPaywall(words)))
      return out('unknown-field', 'belongs to the page, not to the story; removed.');
    if (index >= end) return out('unknown-field', 'comes after the story; removed.');
  });
}

/** From where on nothing is the story's: a heading of other things near the end, or what the page's data do not have. */
function endOf(passages: readonly Passage[], first: number, last: number, { words }: Known): number {
  const text = comparisonKey(words ?? '');
  let end = passages.length;
  if (text.length > 300) {
    const beginnings = new Map(
      passages.map((passage) => [passage, comparisonKey(passage.words.slice(0, 500)).slice(0, 60)]),
    );
    const found = foundIn(text, beginnings.values());
    const isIn = (passage: Passage): boolean => found.has(beginnings.get(passage)!);
    const core = passages.filter(({ isCore }) => isCore);
    const kept = core.filter(isIn).length;
    // Data that are cut short say nothing of the end.
    if (kept >= core.length * 0.8) {
      const final = passages.findLastIndex((passage) => isIn(passage) && passage.words.length > 30);
      if (final >= first) end = final + 1;
    }
  }
  const total = passages.reduce((sum, { isCore, words: said }) => sum + (isCore ? said.length : 0), 0);
  let after = total;
  for (let index = 0; index < end; index++) {
    const { words: said, isCore } = passages[index]!;
    if (isCore) after -= said.length;
    if (index > first && after <= total * 0.4 && isPaywall(said)) return index;
    if (index > first && after <= total * 0.12 && (isOthersHeading(said) || (index > last && isCopyright(said))))
      return index;
  }
  return end;
}

const isDateLine = (words: string): boolean => {
  const date = words.length < 90 ? dateIn(words) : undefined;
  return date !== undefined && words.length - (date.end - date.start) < 45;
};
