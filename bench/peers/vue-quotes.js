import { defineCustomElement, h, onBeforeMount, useShadowRoot } from 'vue';
import { dateText } from '../content/quotes.mjs';
import { adoptSheets } from './sheets.js';

const VueQuote = defineCustomElement({
  props: ['quotation', 'attribution', 'attributionRole', 'source', 'date'],
  setup(props) {
    const root = useShadowRoot();
    onBeforeMount(() => adoptSheets(root));
    return () =>
      h('div', { class: 'frame', part: 'frame', lang: 'en', dir: 'ltr' }, [
        h('blockquote', { part: 'quotation', 'data-news-long': props.quotation.length > 120 ? '' : undefined }, [
          h('p', [h('span', { class: 'mark open' }, '“'), props.quotation, h('span', { class: 'mark' }, '”')]),
        ]),
        h('p', { class: 'attribution', part: 'attribution' }, [
          h('b', { part: 'name' }, props.attribution),
          h('i', ', '),
          h('span', { part: 'role' }, props.attributionRole),
          h('i', ', '),
          h('cite', { part: 'source' }, props.source),
          h('i', ', '),
          h('time', { part: 'date', datetime: props.date }, dateText(props.date)),
        ]),
      ]);
  },
});
customElements.define('vue-quote', VueQuote);

globalThis.mount = (main, { html }) => main.setHTMLUnsafe(html);
