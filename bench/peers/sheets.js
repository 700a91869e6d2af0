let made;

/** Adopts the style sheets of the page's content; made once for all. */
export function adoptSheets(root, { sheets } = globalThis.content) {
  made ??= sheets.map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
  root.adoptedStyleSheets = made;
}
