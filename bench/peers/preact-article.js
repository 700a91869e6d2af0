import { h, render } from 'preact';
import { storyComponents } from './story.js';

const { Shown } = storyComponents(h);

globalThis.mount = (main, { story }) => {
  render(h('div', { className: 'host' }, h(Shown, { story })), main);
};
