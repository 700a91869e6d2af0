// NODE_ENV=production node bench/server.mjs, after npm run build: the time that a server needs to write one long story, beside react-dom/server in the same run.
//
// Both write the same words in the same elements; ours also writes the plain words, the data and the styles, which
// React is spared. Rounds alternate, so that a noisy machine is noisy to both; the medians are compared.
import { createElement as h } from 'react';
import { renderToString as renderByReact } from 'react-dom/server';
import { readArticle } from '../dist/index.js';
import { paragraphsOf } from '../dist/model/text.js';
import { renderToString } from '../dist/server/render.js';

const ROUNDS = 60;
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
const { value } = readArticle(raw);
if (!value) throw new Error('The story of the bench is none.');

const inlines = (text) =>
  text.map((inline, key) => {
    if (typeof inline === 'string') return inline;
    if (inline.type === 'line-break') return h('br', { key });
    const content = inlines(inline.content);
    return inline.type === 'link'
      ? h('a', { key, href: inline.href, rel: 'noopener' }, ...content)
      : h('em', { key }, ...content);
  });
const Story = ({ story }) =>
  h(
    'article',
    { lang: 'en', dir: 'ltr', className: 'frame' },
    h(
      'header',
      null,
      h('h2', null, story.headline),
      ...paragraphsOf(story.standfirst ?? []).map((words, key) => h('p', { key }, ...inlines(words))),
    ),
    h('p', null, story.byline),
    h('time', { dateTime: story.published?.date }, story.published?.date),
    h(
      'div',
      { className: 'body' },
      ...(story.body ?? []).map((block, key) => {
        if (block.type === 'heading') return h('h3', { key }, ...inlines(block.content));
        if (block.type === 'quote')
          return h(
            'figure',
            { key },
            h(
              'blockquote',
              null,
              ...paragraphsOf(block.quotation).map((words, at) =>
                h('p', { key: at, 'data-open': '“', 'data-close': '”' }, ...inlines(words)),
              ),
            ),
            h('figcaption', null, h('b', null, block.attribution), h('i', null, ', '), h('span', null, block.role)),
          );
        return block.type === 'paragraph' ? h('p', { key }, ...inlines(block.content)) : null;
      }),
    ),
    h('footer', null, h('p', null, `Source: ${story.source}`)),
  );

const time = (work) => {
  const start = performance.now();
  if (work().length < 1000) throw new Error('Nothing was written.');
  return performance.now() - start;
};
const median = (times) => times.sort((a, b) => a - b)[times.length >> 1];
const [ours, full, theirs] = [[], [], []];
for (let round = 0; round < ROUNDS + 10; round++) {
  const one = time(() => renderToString('news-article', value, { data: 'none', styles: [] }));
  const all = time(() => renderToString('news-article', raw));
  const two = time(() => renderByReact(h(Story, { story: value })));
  if (round < 10) continue; // until the engine has made up its mind
  ours.push(one);
  full.push(all);
  theirs.push(two);
}
const row = (name, times) =>
  `${name.padEnd(52)}${median(times).toFixed(2).padStart(8)} ms${(median(times) / median(theirs)).toFixed(2).padStart(8)}`;
console.log(`One story of ${raw.body.length} blocks, median of ${ROUNDS} rounds, and its share of React's time\n`);
console.log(row('broadsheet/server, shadow root and plain words', ours));
console.log(row('broadsheet/server, with data, styles and validation', full));
console.log(row('react-dom/server, the same view', theirs));
