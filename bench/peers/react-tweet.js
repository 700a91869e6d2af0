import { createElement as h } from 'react';
import { createRoot } from 'react-dom/client';
import { Tweet } from 'react-tweet';

globalThis.mount = (main, { id }) => {
  createRoot(main).render(h(Tweet, { id }));
};
