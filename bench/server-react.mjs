// The story of bench/server.mjs as one would write it in React: a component a kind of block and inline, the shown view in a
// declarative shadow root, the plain words and the data after it. bench/server.mjs holds its HTML against ours.
import { createElement as h, Fragment } from 'react';

const MINUTE = 230;
const published = new Intl.DateTimeFormat('en-GB', {
  calendar: 'gregory',
  timeZone: 'UTC',
  year: 'numeric',
  month: 'long',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

const wordsOf = (content) =>
  content.map((inline) => (typeof inline === 'string' ? inline : wordsOf(inline.content))).join('');
const minutesOf = (body) =>
  Math.round(
    body
      .filter(({ type }) => type !== 'quote')
      .reduce((sum, { content }) => sum + wordsOf(content).split(' ').length / MINUTE, 0),
  );
const sectionsOf = (blocks) =>
  Array.from({ length: Math.ceil(blocks.length / 24) }, (_, at) => blocks.slice(at * 24, at * 24 + 24));

function Inline({ inline, rel }) {
  if (typeof inline === 'string') return inline;
  const content = h(Inlines, { content: inline.content, rel });
  return inline.type === 'link' ? h('a', { href: inline.href, rel }, content) : h('em', null, content);
}
const Inlines = ({ content, rel }) => content.map((inline, key) => h(Inline, { key, inline, rel }));

const Time = ({ date }) => h('time', { dateTime: date }, `${published.format(new Date(date))} UTC`);

const ShownQuote = ({ quote }) =>
  h(
    'figure',
    { className: 'quote', part: 'quote', lang: 'en', dir: 'ltr' },
    h(
      'blockquote',
      { part: 'quotation' },
      h('p', { 'data-open': '“', 'data-close': '”' }, h(Inlines, { content: quote.quotation, rel: 'noopener' })),
    ),
    h(
      'figcaption',
      { part: 'attribution' },
      h('b', { part: 'name' }, quote.attribution),
      h('i', null, ', '),
      h('span', { part: 'role' }, quote.role),
    ),
  );

function ShownBlock({ block }) {
  switch (block.type) {
    case 'heading':
      return h(
        'h3',
        { part: 'subhead', className: 'subhead' },
        h(Inlines, { content: block.content, rel: 'noopener' }),
      );
    case 'quote':
      return h(ShownQuote, { quote: block });
    default:
      return h('p', { part: 'paragraph' }, h(Inlines, { content: block.content, rel: 'noopener' }));
  }
}

const Shown = ({ story }) =>
  h(
    'article',
    { className: 'frame full', part: 'frame', lang: 'en', dir: 'ltr' },
    h(
      'header',
      { part: 'header', className: 'header' },
      h('h2', { part: 'headline', className: 'headline' }, story.headline),
      h('p', { part: 'standfirst', className: 'standfirst' }, h(Inlines, { content: story.standfirst })),
    ),
    h(
      'div',
      { part: 'meta', className: 'meta' },
      h('p', { part: 'byline' }, story.byline),
      h('p', { part: 'published' }, h(Time, { date: story.published.date })),
      h('p', { part: 'reading-time' }, `${minutesOf(story.body)} min read`),
    ),
    h(
      'div',
      { part: 'body', className: 'body' },
      sectionsOf(story.body).map((blocks, key) =>
        h(
          'div',
          { key, className: 'section' },
          blocks.map((block, at) => h(ShownBlock, { key: at, block })),
        ),
      ),
    ),
    h('footer', { part: 'endnotes', className: 'endnotes' }, h('p', { part: 'source' }, `Source: ${story.source}`)),
  );

function PlainBlock({ block }) {
  switch (block.type) {
    case 'heading':
      return h('h3', null, h(Inlines, { content: block.content }));
    case 'quote':
      return h(
        'figure',
        null,
        h('blockquote', null, h('p', null, h(Inlines, { content: block.quotation }))),
        h('figcaption', null, h('b', null, block.attribution), ', ', h('span', { 'data-news': 'role' }, block.role)),
      );
    default:
      return h('p', null, h(Inlines, { content: block.content }));
  }
}

const Plain = ({ story }) =>
  h(
    'article',
    null,
    h('h2', null, story.headline),
    h('div', { 'data-news': 'standfirst' }, h('p', null, h(Inlines, { content: story.standfirst }))),
    h('p', { 'data-news': 'byline' }, story.byline),
    h(
      'p',
      { 'data-news': 'published', 'data-news-date': story.published.date },
      h(Time, { date: story.published.date }),
    ),
    story.body.map((block, key) => h(PlainBlock, { key, block })),
    h('p', { 'data-news': 'source' }, story.source),
  );

/** The whole element. `styles` are the same constant sheets that ours writes. */
export const Story = ({ story, styles }) =>
  h(
    'news-article',
    { status: 'ready' },
    h(
      'template',
      { shadowrootmode: 'open' },
      h('style', { dangerouslySetInnerHTML: { __html: styles } }),
      h(Shown, { story }),
    ),
    h(Fragment, null, h(Plain, { story })),
    h('script', {
      type: 'application/json',
      dangerouslySetInnerHTML: { __html: JSON.stringify(story).replaceAll('<', '\\u003c') },
    }),
  );
