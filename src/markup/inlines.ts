import { ID_PREFIX, linkTo } from '../model/anchor.js';
import type { Issue } from '../model/issue.js';
import { canonicalLanguage, type Direction } from '../model/language.js';
import { momentOf } from '../model/moment.js';
import { present } from '../model/present.js';
import { wordsOf, type Inline, type Mark, type Text } from '../model/text.js';
import { idOf, linkOf, type Anchors } from './anchors.js';
import { attributeOf, isElement, isSilent, isText, type MarkupElement, type MarkupNode } from './tree.js';

const MARKS: Readonly<Record<string, Mark>> = {
  em: 'emphasis',
  i: 'emphasis',
  strong: 'strong',
  b: 'strong',
  q: 'quotation',
  cite: 'cite',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  sub: 'subscript',
  sup: 'superscript',
  mark: 'mark',
};

/** Elements that separate the words before and after them: blocks and line breaks. */
export const BLOCK =
  /^(address|article|aside|blockquote|br|caption|center|d[dlt]|details|dialog|div|fi\w+|footer|form|h\w+|legend|li|main|menu|nav|ol|p|pre|section|summary|t[dhr]|table|ul)$/;

/** Options for reading markup. */
export interface MarkupOptions {
  /** Called for each issue. */
  readonly issues?: Issue[] | undefined;
  /** The URL of the page. Relative links are resolved against it. */
  readonly url?: string | undefined;
  /** The ids that links lead to. Without them, only our own plain HTML has ids. */
  readonly anchors?: Anchors | undefined;
  /** Elements that are excluded from the text, because the reader uses them otherwise. */
  readonly skip?: ((element: MarkupElement) => boolean) | undefined;
}

/**
 * Reads markup as paragraphs of inlines from an allow-list. Other elements are replaced by their content.
 *
 * Block elements and double line breaks separate paragraphs. White space collapses as in a browser.
 */
export function readParagraphs(nodes: Iterable<MarkupNode>, { url, anchors, skip }: MarkupOptions = {}): Text[] {
  const paragraphs: Text[] = [];
  let line: Text = [];
  let afterSpace = true;
  const close = (): void => {
    trimEnd(line);
    if (hasWords(line)) paragraphs.push(line);
    line = [];
    afterSpace = true;
  };
  const say = (words: string, into: Text): void => {
    const run = words.replace(/[ \t\n\f\r]+/g, ' ').slice(afterSpace && /^[ \t\n\f\r]/.test(words) ? 1 : 0);
    if (!run) return;
    afterSpace = run.endsWith(' ');
    if (typeof into.at(-1) === 'string') into.push(`${into.pop() as string}${run}`);
    else into.push(run);
  };
  // `inner` is the content of the open inline. Without one, text is added to the current line.
  const walk = (node: MarkupNode, inner?: Text): void => {
    if (isText(node)) {
      // Spans are opened around the text, one for each id.
      const into = (anchors?.ids.get(node) ?? []).reduce((outer, id) => {
        const content: Text = [];
        outer.push({ type: 'span', id, content });
        return content;
      }, inner ?? line);
      return say(node.nodeValue ?? '', into);
    }
    if (!isElement(node) || isSilent(node) || skip?.(node)) return;
    const children = (into?: Text): void => {
      for (const child of node.childNodes) walk(child, into);
    };
    if (node.localName === 'br') {
      if (!inner && isBreak(line.at(-1))) return close();
      trimEnd(inner ?? line);
      (inner ?? line).push({ type: 'line-break' });
      afterSpace = true;
    } else if (BLOCK.test(node.localName)) {
      // A block in an inline (a link around a card) stays in its line: only its text is kept.
      const part = (): void => (inner ? say(' ', inner) : close());
      part();
      children(inner);
      part();
    } else {
      const inline = openInline(node, url, anchors?.targets.get(node));
      if (!inline) return children(inner);
      children(inline.content);
      // An inline with only white space is removed, but still separates the words around it.
      (inner ?? line).push(...(hasWords(inline.content) ? [inline] : inline.content));
    }
  };
  for (const node of nodes) walk(node);
  close();
  return paragraphs;
}

/** Paragraphs as one text, with a blank line between any two. */
export const joinParagraphs = (paragraphs: readonly Text[]): Text =>
  paragraphs.flatMap((paragraph, index) => (index > 0 ? ['\n\n', ...paragraph] : paragraph));

/** The plain text of markup, in one line. */
export const wordsWithin = (root: MarkupNode, options?: MarkupOptions): string =>
  readParagraphs([root], options)
    .map(wordsOf)
    .join(' ')
    .replace(/[ \t\n\f\r]+/g, ' ');

/** Whether an inline ends a line: it is a line break, or absent at the start of the text. */
const isBreak = (inline: Inline | undefined): boolean =>
  !inline || (typeof inline === 'object' && inline.type === 'line-break');

function trimEnd(text: Text): void {
  for (let last = text.at(-1); last !== undefined; last = text.at(-1)) {
    if (typeof last === 'object' && last.type !== 'line-break') return trimEnd(last.content);
    const trimmed = typeof last === 'string' ? last.trimEnd() : '';
    text.pop();
    if (trimmed) {
      text.push(trimmed);
      return;
    }
  }
}

const hasWords = (text: Text): boolean =>
  text.some((inline) => (typeof inline === 'string' ? inline.trim() : inline.type !== 'line-break'));

/** An inline without its content, or `undefined` for an element without meaning in the model. */
function openInline(
  element: MarkupElement,
  url: string | undefined,
  target: string | undefined,
): Exclude<Inline, string | { type: 'line-break' }> | undefined {
  const { localName } = element;
  const content: Text = [];
  // `Object.hasOwn`, because an element in the data may be named `constructor`.
  const type = Object.hasOwn(MARKS, localName) && MARKS[localName];
  if (type) return { type, content };
  if (localName === 'a') {
    const href = target === undefined ? linkOf(element, url) : linkTo(target);
    return href ? { type: 'link', href, content } : undefined;
  }
  if (localName === 'time') {
    const date = momentOf(attributeOf(element, 'datetime'));
    return date && { type: 'time', date, content };
  }
  const tag = attributeOf(element, 'lang');
  // Language tags are tested only if present, because testing an invalid tag is slow.
  const language = tag ? canonicalLanguage(tag) : undefined;
  const direction = /^(ltr|rtl)$/i.exec(attributeOf(element, 'dir'))?.[0].toLowerCase() as Direction | undefined;
  const id = localName === 'span' && attributeOf(element, 'id').startsWith(ID_PREFIX) && idOf(element);
  return id || language || direction ? { type: 'span', ...present({ id, language, direction }), content } : undefined;
}
