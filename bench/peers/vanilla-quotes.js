// Custom elements without a library: a template that is cloned, and filled from attributes.
import { dateText } from '../content/quotes.mjs';
import { adoptSheets } from './sheets.js';

const template = document.createElement('template');
template.setHTMLUnsafe(
  `<div class="frame" part="frame" lang="en" dir="ltr"><blockquote part="quotation"><p><span class="mark open">“</span> <span class="mark">”</span></p></blockquote>
<p class="attribution" part="attribution"><b part="name"></b><i>, </i><span part="role"></span><i>, </i><cite part="source"></cite><i>, </i><time part="date"></time></p></div>`,
);

class VanillaQuote extends HTMLElement {
  connectedCallback() {
    const root = this.attachShadow({ mode: 'open' });
    adoptSheets(root);
    const frame = document.importNode(template.content, true);
    const quotation = this.getAttribute('quotation');
    const blockquote = frame.querySelector('blockquote');
    if (quotation.length > 120) blockquote.setAttribute('data-news-long', '');
    blockquote.firstChild.childNodes[1].data = quotation;
    const [name, , role, , source, , time] = frame.querySelector('.attribution').childNodes;
    name.textContent = this.getAttribute('attribution');
    role.textContent = this.getAttribute('attribution-role');
    source.textContent = this.getAttribute('source');
    const date = this.getAttribute('date');
    time.dateTime = date;
    time.textContent = dateText(date);
    root.append(frame);
  }
}
customElements.define('vanilla-quote', VanillaQuote);

globalThis.mount = (main, { html }) => main.setHTMLUnsafe(html);
