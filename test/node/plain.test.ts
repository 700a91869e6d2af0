import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Readability } from '@mozilla/readability';
import fc from '../properties.js';
import { JSDOM } from 'jsdom';
import sanitizeHtml from 'sanitize-html';
import type { Article } from '../../src/model/definition/article.js';
import { plainHtml } from '../../src/plain/plain-html.js';
import { article, itinerary, pullQuote } from '../model/arbitrary.js';

const { window } = new JSDOM('');
function lettersOf(html: string): string {
  const root = window.document.createElement('div');
  root.innerHTML = html;
  return root.textContent.replace(/\s+/g, '');
}

describe('plain HTML through sanitize-html', () => {
  it('loses no text', () => {
    const keepsWords = (html: string): void => assert.equal(lettersOf(sanitizeHtml(html)), lettersOf(html));
    fc.assert(fc.property(pullQuote, (quote) => keepsWords(plainHtml('pull-quote', quote))));
    fc.assert(fc.property(itinerary, (trip) => keepsWords(plainHtml('itinerary-card', trip))));
    fc.assert(fc.property(article, (story) => keepsWords(plainHtml('news-article', story))));
  });
});

const SENTENCE =
  'The two sides have shared a policy on security for decades, and the visitor hopes, as he says, that it will hold.';
const prose = (count: number, name: string): string[] =>
  Array.from({ length: count }, (_, index) => `${name} ${index}: ${SENTENCE} ${SENTENCE}`);

/** A story as long as stories are, with one block of each kind; each word that must stay is a marked one. */
const story: Article = {
  headline: 'Headline stays',
  kicker: 'Kicker stays',
  standfirst: ['Standfirst stays, since it says in one sentence what the story is about.'],
  byline: 'By Jane Doe, who stays',
  dateline: 'DATELINE STAYS',
  published: { date: '2022-10-03T15:09:00Z' },
  image: {
    src: 'https://example.org/a.jpg',
    alt: 'A jet',
    caption: ['Caption stays below the picture'],
    credit: 'Credit stays',
    width: 770,
    height: 513,
  },
  body: [
    ...prose(3, 'Opening').map((words) => ({ type: 'paragraph' as const, content: [words] })),
    { type: 'heading', level: 2, content: ['Subhead stays'] },
    { type: 'quote', quotation: ['Quotation stays.'], attribution: 'Speaker stays', role: 'role stays' },
    { type: 'pull-quote', quotation: ['Lifted words stay.'], attribution: 'Another speaker stays' },
    { type: 'paragraph', content: prose(1, 'Middle') },
    { type: 'list', items: [[{ type: 'paragraph', content: ['An item stays'] }]] },
    {
      type: 'itinerary',
      title: 'Itinerary title stays',
      traveller: 'Traveller stays',
      stops: [
        {
          place: 'Bogotá stays',
          start: { date: '2022-10-03' },
          purpose: ['Purpose stays'],
          meets: [{ name: 'Host stays' }],
        },
      ],
    },
    { type: 'key-points', title: 'Points stay', items: [['A point stays']] },
    {
      type: 'timeline',
      title: 'Timeline stays',
      entries: [{ date: { date: '2022-10' }, title: 'Entry stays', content: ['What happened stays'] }],
    },
    {
      type: 'callout',
      title: 'Callout stays',
      content: [{ type: 'paragraph', content: [`Callout words stay. ${SENTENCE}`] }],
    },
    { type: 'note', content: ['Note stays'] },
    { type: 'code', text: 'code stays' },
    ...prose(2, 'Ending').map((words) => ({ type: 'paragraph' as const, content: [words] })),
  ],
  corrections: [{ kind: 'correction', content: ['Correction stays'] }],
  source: 'Source stays',
};

describe('plain HTML in reader mode', () => {
  const page = (body: string): string =>
    `<!doctype html><html lang="en"><head><title>A page</title></head><body><nav>Home News Sport</nav><main>${body}</main></body></html>`;
  const read = (html: string): string => {
    const dom = new JSDOM(page(html), { url: 'https://example.org/' });
    const { title, byline, textContent } = new Readability(dom.window.document).parse() ?? {};
    return [title, byline, textContent].join(' ').replace(/\s+/g, ' ');
  };
  const bare = plainHtml('news-article', story);

  for (const [name, html] of [
    ['alone', bare],
    ['in its element', `<news-article>${bare}</news-article>`],
    ['as a twin', plainHtml('news-article', story, { twin: {} })],
  ] as const) {
    it(`loses no word of a story ${name}`, () => {
      const words = read(html);
      for (const [said] of lettersAndSpaces(bare).matchAll(/[\w À-ɏ]*stays?\b/gi)) {
        assert.ok(words.includes(said.trim()), `“${said}” is lost in: ${words}`);
      }
      for (const name of ['Opening 0', 'Opening 2', 'Middle 0', 'Ending 1']) assert.ok(words.includes(name), name);
    });
  }

  it('leaves out a quotation that only repeats the story’s words', () => {
    const repeated = {
      ...story,
      body: [...story.body!, { type: 'pull-quote' as const, quotation: ['Twice said.'], repeats: true }],
    };
    assert.ok(!read(plainHtml('news-article', repeated)).includes('Twice said'));
  });
});

function lettersAndSpaces(html: string): string {
  const root = window.document.createElement('div');
  // A space where one block ends and another begins.
  root.innerHTML = html.replaceAll('<', '. <');
  return root.textContent;
}
