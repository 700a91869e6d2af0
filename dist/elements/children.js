/**
 * The readers of the author's own children. In the npm package they are loaded when an element has some: who sets
 * properties needs none of them. The script tag, whose pages are written in HTML, has them at hand (script-tag/children.ts).
 */
export const readArticleChildren = /* @__PURE__ */ lazily(async () => (await import('../markup/article.js')).readArticleMarkup);
export const readPullQuoteChildren = /* @__PURE__ */ lazily(async () => (await import('../markup/pull-quote.js')).readPullQuoteMarkup);
/** A reader that gives a promise until it has been loaded. */
function lazily(load) {
    let read;
    return (root, options) => {
        if (read)
            return read(root, options);
        return hasWords(root) ? load().then((loaded) => void (read = loaded)) : undefined;
    };
}
/** Whether there is anything to read: data, comments and white space are no words, nor is what we wrote ourselves. */
const hasWords = (root) => [...root.childNodes].some((node) => node.nodeType === Node.ELEMENT_NODE
    ? node.localName !== 'script' &&
        node.getAttribute('data-news-mirror') === null
    : node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
