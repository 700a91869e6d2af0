// Only the base class of our elements.
import { LitElement, html } from 'lit';

class LitQuote extends LitElement {
  render() {
    return html`<p>${this.quotation}</p>`;
  }
}
customElements.define('lit-quote', LitQuote);
