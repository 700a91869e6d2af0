import type { readArticleMarkup } from '../markup/article.js';
import type { readPullQuoteMarkup } from '../markup/pull-quote.js';
import type { MarkupElement } from '../markup/tree.js';

type Reader = (root: MarkupElement, options: { readonly url: string }) => unknown;

/**
 * The readers of the author's own children. In the npm package they are loaded when an element has some: who sets
 * properties needs none of them. The script tag, whose pages are written in HTML, has them at hand (script-tag/children.ts).
 */
export const readArticleChildren = /* @__PURE__ */ lazily<typeof readArticleMarkup>(
  async () => (await import('../markup/article.js')).readArticleMarkup,
);
export const readPullQuoteChildren = /* @__PURE__ */ lazily<typeof readPullQuoteMarkup>(
  async () => (await import('../markup/pull-quote.js')).readPullQuoteMarkup,
);

/** A reader that gives a promise until it has been loaded. */
function lazily<Read extends Reader>(load: () => Promise<Read>) {
  let read: Read | undefined;
  return (root: MarkupElement, options: Parameters<Read>[1]): ReturnType<Read> | Promise<void> | undefined => {
    if (read) return read(root, options) as ReturnType<Read>;
    return hasWords(root) ? load().then((loaded) => void (read = loaded)) : undefined;
  };
}

/** Whether there is anything to read: data, comments and white space are no words, nor is what we wrote ourselves. */
const hasWords = (root: MarkupElement): boolean =>
  [...root.childNodes].some((node) =>
    node.nodeType === Node.ELEMENT_NODE
      ? (node as MarkupElement).localName !== 'script' &&
        (node as MarkupElement).getAttribute('data-news-mirror') === null
      : node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim(),
  );
