// Pages of React and of Vue, whose listeners to an element lead to a render that passes a new object.
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { createApp, h, ref } from 'vue';

const fresh = () => ({ headline: 'A headline', body: ['Words.', { type: 'quote', quotation: 'It is telling.' }] });

/** Renders an element whose `news-load` and `news-error` are state of the page; gives the counts, and the way to end. */
export const PAGES = {
  react(place, data = fresh) {
    const counts = { renders: 0, events: 0 };
    const Page = () => {
      const [seen, setSeen] = useState(0);
      counts.renders++;
      const count = () => {
        counts.events++;
        if (counts.events < 40) setSeen(seen + 1);
      };
      return createElement('news-article', { data: data(), 'onnews-load': count, 'onnews-error': count });
    };
    const root = createRoot(place);
    root.render(createElement(Page));
    return { counts, end: () => root.unmount() };
  },
  vue(place, data = fresh) {
    const counts = { renders: 0, events: 0 };
    const app = createApp({
      setup() {
        const seen = ref(0);
        const count = () => {
          counts.events++;
          if (counts.events < 40) seen.value++;
        };
        return () => {
          counts.renders += 1 + 0 * seen.value;
          return h('news-article', { '.data': data(), onNewsLoad: count, onNewsError: count });
        };
      },
    });
    app.mount(place);
    return { counts, end: () => app.unmount() };
  },
};
