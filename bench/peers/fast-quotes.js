import { FASTElement, html } from '@microsoft/fast-element';
import { dateText } from '../content/quotes.mjs';

const sheets = globalThis.content.sheets.map((text) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
});

class FastQuote extends FASTElement {
  get isLong() {
    return this.quotation.length > 120;
  }
}
const template = html`<div class="frame" part="frame" lang="en" dir="ltr">
  <blockquote part="quotation" ?data-news-long="${(quote) => quote.isLong}">
    <p><span class="mark open">“</span>${(quote) => quote.quotation}<span class="mark">”</span></p>
  </blockquote>
  <p class="attribution" part="attribution">
    <b part="name">${(quote) => quote.attribution}</b><i>, </i
    ><span part="role">${(quote) => quote.attributionRole}</span><i>, </i
    ><cite part="source">${(quote) => quote.source}</cite><i>, </i
    ><time part="date" datetime="${(quote) => quote.date}">${(quote) => dateText(quote.date)}</time>
  </p>
</div>`;

const defined = FastQuote.define({
  name: 'fast-quote',
  template,
  styles: sheets,
  attributes: [
    'quotation',
    'attribution',
    { property: 'attributionRole', attribute: 'attribution-role' },
    'source',
    'date',
  ],
});

globalThis.mount = async (main, { html: text }) => {
  await defined;
  main.setHTMLUnsafe(text);
};
