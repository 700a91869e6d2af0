// What our elements show, already drawn: shadow roots in the HTML, and the same style sheets, adopted.

globalThis.mount = (main, { html, tag, sheets }) => {
  main.setHTMLUnsafe(html);
  const adopted = sheets.map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
  for (const { shadowRoot } of main.querySelectorAll(tag)) shadowRoot.adoptedStyleSheets = adopted;
};
