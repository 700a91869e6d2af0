// A page, or our elements, inserted as HTML.

globalThis.mount = (main, { html, wait }) => {
  main.setHTMLUnsafe(html);
  // Elements that load a chunk are complete when `ready` resolves.
  return wait ? Promise.all([...main.children].map(({ ready }) => ready)) : undefined;
};
