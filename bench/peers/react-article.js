import { createElement as h } from 'react';
import { createRoot } from 'react-dom/client';
import { storyComponents } from './story.js';

const { Shown } = storyComponents(h);

globalThis.mount = (main, { story }) => {
  createRoot(main).render(h('div', { className: 'host' }, h(Shown, { story })));
};
