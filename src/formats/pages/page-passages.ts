import { elementsWithin, PageElement, PageText, someNode, type PageNode } from './page-dom.js';

/** A run of text in a page: an innermost block, or a block that is read as a whole, such as a list. */
export interface Passage {
  readonly box: PageElement;
  /** Its text in one line. */
  readonly words: string;
  /** Share of its text that is in links, from 0 to 1. */
  readonly linked: number;
  /** Whether it is long enough to be a paragraph of a story. */
  readonly isCore: boolean;
  /** Whether it is hidden, a form or navigation: not content. */
  readonly isMachinery: boolean;
}

/** Elements that are not content: invisible ones, and controls. */
const MACHINERY =
  /^(script|style|template|noscript|nav|button|input|select|textarea|dialog|svg|canvas|link|meta|option|datalist)$/;
/** Machinery whose content is not text. */
const SILENT = /^(script|style|template|noscript|input|svg|canvas|link|meta|select|option|datalist)$/;
const BLOCK =
  /^(address|article|aside|blockquote|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hgroup|li|main|nav|ol|p|pre|section|summary|table|ul)$/;
/** Maximum length of an aside that is read as a whole; longer ones are columns of a page. */
const LONGEST_ASIDE = 2_000;
/** Length of a paragraph in a list or table that is used for layout. */
const LONG = 110;
const FOREIGN_SCRIPT = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Whether an element is hidden from all readers by its own attributes. */
const isHidden = (element: PageElement): boolean =>
  element.hasAttribute('hidden') || element.style.display === 'none' || element.getAttribute('aria-hidden') === 'true';

/** Whether a block is one passage, whatever is in it. Some systems use lists and tables for the layout of a page. */
function isWhole(element: PageElement): boolean {
  if (/^(figure|blockquote|pre)$/.test(element.localName)) return true;
  if (element.localName === 'aside') return element.textContent.length < LONGEST_ASIDE;
  if (!/^(ul|ol|dl|table)$/.test(element.localName)) return false;
  return !someNode(
    element,
    (node) =>
      node instanceof PageElement &&
      (/^(h[1-6]|table|figure|blockquote)$/.test(node.localName) ||
        (node.localName === 'p' && node.textContent.trim().length > LONG)),
  );
}

/** A form to fill in; some systems have one around the whole page. */
const isForm = (element: PageElement): boolean => element.localName === 'form' && proseIn(element) < 600;

/** Whether an element and its content are not part of any story. */
export const isMachinery = (element: PageElement): boolean =>
  MACHINERY.test(element.localName) || isHidden(element) || isForm(element);

/** Number of characters in paragraphs. */
export function proseIn(box: PageElement): number {
  let size = 0;
  for (const paragraph of box.getElementsByTagName('p')) {
    const { length } = paragraph.textContent.trim();
    if (length > 40) size += length;
  }
  return size;
}

/** The text of an element in one line. */
export const lineOf = (element: PageElement): string => element.textContent.replace(/\s+/g, ' ').trim();

/** Puts text that stands beside blocks into blocks of its own, so that all text of a page is in passages. */
export function wrapLooseText(root: PageElement): void {
  const withBlocks = aroundBlocks(root).add(root);
  const isBlock = (node: PageNode): boolean =>
    node instanceof PageElement &&
    (BLOCK.test(node.localName) || withBlocks.has(node) || MACHINERY.test(node.localName));
  for (const parent of withBlocks) {
    if (isWhole(parent)) continue;
    let run: PageNode[] = [];
    const flush = (): void => {
      const first = run.find((node) => node.textContent.trim());
      if (first) {
        const box = root.ownerDocument.createElement('div');
        parent.insertBefore(box, run[0]!);
        for (const node of run) box.appendChild(node);
      }
      run = [];
    };
    for (const node of parent.childNodes) {
      if (isBlock(node)) flush();
      else run.push(node);
    }
    flush();
  }
}

/** All passages of an element, in order. */
export function passagesOf(body: PageElement): Passage[] {
  const passages: Passage[] = [];
  const withBlocks = aroundBlocks(body);
  const walk = (box: PageElement, isLinked: boolean): void => {
    for (const child of box.children) {
      if (SILENT.test(child.localName)) continue;
      const isOff = isMachinery(child);
      const isInLink = isLinked || child.localName === 'a';
      if (!isOff && withBlocks.has(child) && !isWhole(child)) walk(child, isInLink);
      else if (child.textContent.trim()) passages.push(passageOf(child, isOff, isInLink));
    }
  };
  walk(body, false);
  return passages;
}

/** The elements within that contain blocks. */
function aroundBlocks(body: PageElement): Set<PageElement> {
  const around = new Set<PageElement>();
  for (const block of elementsWithin(body, ({ localName }) => BLOCK.test(localName)))
    for (let above = block.parentNode; above && !around.has(above); above = above.parentNode) around.add(above);
  return around;
}

function passageOf(box: PageElement, isOff: boolean, isInLink: boolean): Passage {
  const words = isOff ? lineOf(box) : shownLine(box);
  let links = 0;
  for (const anchor of box.getElementsByTagName('a')) links += anchor.textContent.trim().length;
  const size = words.length * (FOREIGN_SCRIPT.test(words.slice(0, 40)) ? 2.6 : 1);
  const linked = isInLink ? 1 : Math.min(1, links / Math.max(1, words.length));
  return {
    box,
    words,
    linked,
    isCore: !isOff && size > 110 && linked < 0.5 && !/^(figure|figcaption|h[1-6])$/.test(box.localName),
    isMachinery: isOff,
  };
}

/** The text of an element without scripts and controls, in one line. */
function shownLine(box: PageElement): string {
  const parts: string[] = [];
  const walk = (parent: PageElement): void => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node instanceof PageText) parts.push(node.textContent);
      else if (node instanceof PageElement && !isMachinery(node)) {
        // Blocks and line breaks separate words.
        const gap = BLOCK.test(node.localName) || node.localName === 'br' ? ' ' : '';
        parts.push(gap);
        walk(node);
        parts.push(gap);
      }
    }
  };
  walk(box);
  return parts.join('').replace(/\s+/g, ' ').trim();
}

const SENTENCE_END = /[.!?…。！？۔؟।]["'”’»“)\]]*$/u;

/** Whether text is prose rather than a label: it ends like a sentence, or is longer than headlines are. */
export function isProse(words: string): boolean {
  const size = words.length * (FOREIGN_SCRIPT.test(words.slice(0, 40)) ? 2.6 : 1);
  if (SENTENCE_END.test(words)) return size > 20 || /\s/.test(words);
  return size > 140;
}
