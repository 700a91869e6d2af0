// A page, or elements of ours, that come as HTML.

globalThis.mount = (main, { html, wait }) => {
  main.setHTMLUnsafe(html);
  // Elements that load a chunk are drawn when they say so.
  return wait ? Promise.all([...main.children].map(({ ready }) => ready)) : undefined;
};
