// Makes the pages to measure: an empty `main`, the scripts of a variant, and its content.
/* global document, Node, requestAnimationFrame */

/** Runs in each page. The variant defines `mount` and `content`. */
function runtime() {
  const frame = () => new Promise((go) => requestAnimationFrame(() => setTimeout(go)));
  globalThis.settle = async () => {
    for (let count = 0; count < 4; count++) await frame();
  };
  globalThis.run = async () => {
    await globalThis.mount(document.querySelector('main'), globalThis.content);
    // Content with `content-visibility: auto` is laid out one frame later.
    await globalThis.settle();
    // The input must not count as memory of the page.
    globalThis.content = undefined;
  };
  globalThis.countLetters = () => {
    const lettersIn = (node) => {
      if (node.nodeType === Node.TEXT_NODE) return node.data.replace(/\P{L}/gu, '').length;
      if (/^(style|script|template)$/.test(node.localName)) return 0;
      return [...(node.shadowRoot ?? node).childNodes].reduce((sum, child) => sum + lettersIn(child), 0);
    };
    return lettersIn(document.querySelector('main'));
  };
}

const STYLE = 'body{max-width:44rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 Georgia,serif}';

/**
 * A page of a variant. `scripts` are URLs, `bundles` is the text of scripts, and `spacer` is the empty space above, in
 * pixels.
 */
export const pageOf = ({ scripts = [], bundles = [], content = {}, style = '', spacer = 0 }) =>
  [
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Broadsheet bench</title>',
    `<style>${STYLE}${style}</style>`,
    `<script>(${runtime})();globalThis.content=${scriptJson(content)}</script>`,
    ...scripts.map((address) => `<script src="${address}"></script>`),
    ...bundles.map((code) => `<script>${code.replaceAll('</script', '<\\/script')}</script>`),
    `<body><div style="block-size:${spacer}px"></div><main></main>`,
  ].join('\n');

const scriptJson = (value) => JSON.stringify(value).replaceAll('<', '\\u003c');
