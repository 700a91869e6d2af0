// NODE_ENV=production node bench/server.mjs, after npm run build: the time that a server needs to write one long story, beside react-dom/server in the same run.
//
// Both write the same HTML, which is held against each other below: styles, the shown view, the plain words and the data.
// Ours also checks the data, which come as a CMS may send them; React is handed what was checked. Rounds alternate, so
// that a noisy machine is noisy to both; the medians are compared. Strings as renderToString gives them, then as bytes.
import { parseFragment } from 'parse5';
import { createElement as h } from 'react';
import { renderToString as renderByReact } from 'react-dom/server';
import { readArticle } from '../dist/index.js';
import { renderToString } from '../dist/server/render.js';
import { Story } from './server-react.mjs';

const ROUNDS = 200;
const SENTENCE = 'The visitor landed on Monday and said beforehand, in a few words, what he had come for. ';
const raw = {
  headline: 'A week in three countries',
  standfirst: 'The visitor wants an old alliance to hold.',
  byline: 'By Ana Correa',
  published: '2022-10-03T15:09:00Z',
  body: Array.from({ length: 200 }, (_, index) =>
    index % 10 === 9
      ? { type: 'quote', quotation: SENTENCE, attribution: 'A. Speaker', role: 'minister' }
      : index % 20 === 0
        ? { type: 'heading', content: 'A heading' }
        : {
            type: 'paragraph',
            content: [
              SENTENCE,
              { type: 'emphasis', content: SENTENCE },
              { type: 'link', href: 'https://example.org/', content: 'a link' },
              SENTENCE,
            ],
          },
  ),
  source: 'Al Jazeera and news agencies',
};
const { value: story } = readArticle(raw);
const written = renderToString('news-article', raw);
const styles = /<style>(.*?)<\/style>/s.exec(written)[1];

/** Elements, attributes and words, without what says nothing: comments, white space at the edges, the order of attributes. */
function shapeOf(node) {
  if (node.nodeName === '#text') return node.value.replace(/\s+/g, ' ').trim();
  if (node.nodeName === '#comment') return '';
  const attributes = (node.attrs ?? []).map(({ name, value }) => ` ${name}="${value}"`).sort();
  const content = (node.content ?? node).childNodes.map(shapeOf).join('');
  return `\n<${node.nodeName}${attributes.join('')}>${content}`;
}
const [ourShape, theirShape] = [written, renderByReact(h(Story, { story, styles }))].map((html) =>
  shapeOf(parseFragment(html)),
);
if (ourShape !== theirShape) {
  const [ours, theirs] = [ourShape.split('\n'), theirShape.split('\n')];
  const at = ours.findIndex((line, index) => line !== theirs[index]);
  throw new Error(`The two write different things: ${ours[at]} against ${theirs[at]}. Mend bench/server-react.mjs.`);
}

const time = (work) => {
  const start = performance.now();
  if (work().length < 1000) throw new Error('Nothing was written.');
  return performance.now() - start;
};
const median = (times) => times.sort((a, b) => a - b)[times.length >> 1];
const works = {
  ours: () => renderToString('news-article', raw),
  theirs: () => renderByReact(h(Story, { story, styles })),
  ourBytes: () => Buffer.from(renderToString('news-article', raw)),
  theirBytes: () => Buffer.from(renderByReact(h(Story, { story, styles }))),
};
const times = Object.fromEntries(Object.keys(works).map((name) => [name, []]));
for (let round = 0; round < ROUNDS + 50; round++) {
  for (const [name, work] of Object.entries(works)) {
    const spent = time(work);
    if (round >= 50) times[name].push(spent); // until the engine has made up its mind
  }
}
const row = (name, ours, theirs) =>
  `${name.padEnd(44)}${median(ours).toFixed(2).padStart(8)} ms${median(theirs).toFixed(2).padStart(8)} ms${(median(ours) / median(theirs)).toFixed(2).padStart(8)}`;
console.log(`One story of ${raw.body.length} blocks, ${written.length} characters, median of ${ROUNDS} rounds\n`);
console.log(`${''.padEnd(44)}${'ours'.padStart(11)}${'react-dom'.padStart(11)}${'share'.padStart(8)}`);
console.log(row('renderToString', times.ours, times.theirs));
console.log(row('renderToString, and its bytes', times.ourBytes, times.theirBytes));
