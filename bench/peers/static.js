// The content of our elements as static HTML: declarative shadow roots, with the same adopted style sheets.

globalThis.mount = (main, { html, tag, sheets }) => {
  main.setHTMLUnsafe(html);
  const adopted = sheets.map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
  for (const { shadowRoot } of main.querySelectorAll(tag)) shadowRoot.adoptedStyleSheets = adopted;
};
