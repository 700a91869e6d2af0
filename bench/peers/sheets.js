let made;

/** Adopts the style sheets of the content, which are created only once. */
export function adoptSheets(root, { sheets } = globalThis.content) {
  made ??= sheets.map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
  root.adoptedStyleSheets = made;
}
