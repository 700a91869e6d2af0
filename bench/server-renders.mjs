// Renders one story with our server entry and with React, and checks that both write the same HTML.
import { parseFragment } from 'parse5';
import { createElement as h } from 'react';
import { renderToString as renderByReact } from 'react-dom/server';
import { renderToString } from '../dist/server/render.js';
import { storyComponents } from './peers/story.js';

const { Story } = storyComponents(h);
const json = (story) => JSON.stringify(story).replaceAll('<', '\\u003c');
let styles;

/** Ours also validates the data, as if it came from a CMS. */
export const byUs = (story) => renderToString('news-article', story);

export function byReact(story) {
  styles ??= /<style>(.*?)<\/style>/s.exec(byUs(story))[1];
  return renderByReact(h(Story, { story, styles, json }));
}

/** Throws if the two do not write the same elements, attributes and text. */
export function checkShapes(story) {
  const [ours, theirs] = [byUs(story), byReact(story)].map((html) => shapeOf(parseFragment(html)).split('\n'));
  const at = ours.findIndex((line, index) => line !== theirs[index]);
  if (at < 0 && ours.length === theirs.length) return;
  throw new Error(`The renderers write different HTML: ${ours[at]} and ${theirs[at]}. Correct bench/peers/story.js.`);
}

/**
 * Elements, attributes and text, without irrelevant differences: comments, white space at the edges, the order of
 * attributes, and how data is serialised.
 */
function shapeOf(node) {
  if (node.nodeName === '#text') return node.value.replace(/\s+/g, ' ').trim();
  if (node.nodeName === '#comment') return '';
  const attributes = (node.attrs ?? []).map(({ name, value }) => ` ${name}="${value}"`).sort();
  const content = node.nodeName === 'script' ? '' : (node.content ?? node).childNodes.map(shapeOf).join('');
  return `\n<${node.nodeName}${attributes.join('')}>${content}`;
}
