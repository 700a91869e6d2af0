import { createElement as h } from 'react';
import { createRoot } from 'react-dom/client';
import { quoteComponent } from './quote-component.js';

const Quote = quoteComponent(h);

globalThis.mount = (main, { data }) => {
  createRoot(main).render(data.map((quote, key) => h(Quote, { key, quote })));
};
