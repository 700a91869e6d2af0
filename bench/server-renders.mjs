// One story as our server entry writes it, and as React does: the same HTML, which is compared here.
import { parseFragment } from 'parse5';
import { createElement as h } from 'react';
import { renderToString as renderByReact } from 'react-dom/server';
import { renderToString } from '../dist/server/render.js';
import { storyComponents } from './peers/story.js';

const { Story } = storyComponents(h);
const json = (story) => JSON.stringify(story).replaceAll('<', '\\u003c');
let styles;

/** Ours also checks the data, which comes as a CMS may send it. */
export const byUs = (story) => renderToString('news-article', story);

export function byReact(story) {
  styles ??= /<style>(.*?)<\/style>/s.exec(byUs(story))[1];
  return renderByReact(h(Story, { story, styles, json }));
}

/** Throws where the two do not write the same elements, attributes and text. */
export function checkShapes(story) {
  const [ours, theirs] = [byUs(story), byReact(story)].map((html) => shapeOf(parseFragment(html)).split('\n'));
  const at = ours.findIndex((line, index) => line !== theirs[index]);
  if (at < 0 && ours.length === theirs.length) return;
  throw new Error(`The two write different HTML: ${ours[at]} against ${theirs[at]}. Mend bench/peers/story.js.`);
}

/** Elements, attributes and text, without what says nothing: comments, white space at the edges, the order of attributes, how data is written. */
function shapeOf(node) {
  if (node.nodeName === '#text') return node.value.replace(/\s+/g, ' ').trim();
  if (node.nodeName === '#comment') return '';
  const attributes = (node.attrs ?? []).map(({ name, value }) => ` ${name}="${value}"`).sort();
  const content = node.nodeName === 'script' ? '' : (node.content ?? node).childNodes.map(shapeOf).join('');
  return `\n<${node.nodeName}${attributes.join('')}>${content}`;
}
