import { h, render } from 'preact';
import { quoteComponent } from './quote-component.js';

const Quote = quoteComponent(h);

globalThis.mount = (main, { data }) => {
  render(
    data.map((quote, key) => h(Quote, { key, quote })),
    main,
  );
};
