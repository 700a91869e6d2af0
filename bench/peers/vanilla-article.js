// A custom element without a library: it copies its children into a shadow root with the same style sheets.
import { adoptSheets } from './sheets.js';

class VanillaArticle extends HTMLElement {
  connectedCallback() {
    const root = this.attachShadow({ mode: 'open' });
    adoptSheets(root);
    const story = this.firstElementChild.cloneNode(true);
    story.className = 'frame full';
    const body = document.createElement('div');
    body.className = 'body';
    const [headline, ...others] = story.children;
    headline.className = 'headline';
    for (const node of others) {
      if (node.hasAttribute('data-news')) node.className = node.getAttribute('data-news');
      else {
        if (node.localName === 'h3') node.className = 'subhead';
        if (node.localName === 'figure') node.className = 'quote';
        body.append(node);
      }
    }
    story.append(body);
    root.append(story);
  }
}
customElements.define('vanilla-article', VanillaArticle);

globalThis.mount = (main, { html }) => main.setHTMLUnsafe(html);
