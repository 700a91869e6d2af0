/** Broadsheet JSON in which one input is in every field that takes it. */
import type { ArticleJson } from '../../src/model/definition/article.js';
import type { ItineraryJson } from '../../src/model/definition/itinerary.js';
import type { PullQuoteJson } from '../../src/model/definition/pull-quote.js';
import type { Tag } from '../../src/model/tags.js';

/** What is shown of each element whatever becomes of the input. */
export const TITLE = 'Title';

const pictureWith = (input: string): { src: string; alt: string; caption: string; credit: string } => ({
  src: 'https://example.org/a.jpg',
  alt: input,
  caption: input,
  credit: input,
});
const quoteWith = (input: string): PullQuoteJson => ({
  quotation: input,
  attribution: input,
  role: input,
  organization: input,
  via: input,
  source: input,
  date: { date: '2022', text: input },
  language: input,
  image: pictureWith(input),
});
const tripWith = (input: string): ItineraryJson => ({
  title: input,
  traveller: input,
  role: input,
  language: input,
  stops: [
    {
      place: input,
      country: input,
      timeZone: input,
      start: input,
      purpose: input,
      meets: [{ name: input, role: input }],
      status: input as 'done',
      statusText: input,
      events: [{ title: input, place: input, start: input, statusText: input }],
    },
    { place: TITLE, start: '2022-10-03' },
  ],
});

/** Each element's data with the input as the text of every field. */
export const TEXT_FIELDS: Readonly<Record<Tag, (input: string) => object>> = {
  'pull-quote': quoteWith,
  'itinerary-card': tripWith,
  'news-article': (input): ArticleJson => ({
    id: input,
    headline: TITLE,
    kicker: input,
    standfirst: input,
    byline: input,
    dateline: input,
    section: input,
    published: input,
    language: input,
    source: input,
    copyright: input,
    topics: [input],
    image: pictureWith(input),
    body: [
      input,
      { type: 'heading', level: 2, content: input },
      { ...quoteWith(input), type: 'pull-quote' },
      { type: 'gallery', images: [pictureWith(input)], caption: input },
      { type: 'list', items: [input] },
      { type: 'table', caption: input, head: [[input]], rows: [[input]] },
      { ...tripWith(input), type: 'itinerary' },
      { type: 'timeline', title: input, entries: [{ date: input, title: input, content: input }] },
      { type: 'key-points', title: input, items: [input] },
      { type: 'callout', title: input, kind: input, content: [input] },
      { type: 'note', kind: input, content: input },
      { type: 'update', id: input, date: '2022', title: input, authors: [input], content: [input] },
      { type: 'related', title: input, links: [{ url: 'https://example.org/', title: input, description: input }] },
      { type: 'embed', provider: input, url: 'https://example.org/', title: input, author: input, text: input },
      { type: 'code', text: input, language: input },
      { type: 'unknown', source: input, text: input },
      { type: input, content: input } as never,
      {
        type: 'paragraph',
        content: [
          { type: 'strong', content: input },
          { type: 'span', language: input, direction: input as 'rtl', content: input },
          { type: 'time', date: input, content: input },
          { type: input, content: input } as never,
        ],
      },
    ],
    corrections: [{ kind: 'correction', date: input, content: input }],
  }),
};

const picturesAt = (url: string): object => ({
  src: url,
  sources: [{ src: url, width: 10 }],
  alt: 'A.',
  width: 9,
  height: 9,
});

/** Each element's data with the input as every address. */
export const ADDRESS_FIELDS: Readonly<Record<Tag, (url: string) => object>> = {
  'pull-quote': (url) => ({ quotation: TITLE, source: 'A paper', sourceUrl: url, image: picturesAt(url) }),
  'itinerary-card': (url) => ({
    title: TITLE,
    travellers: [{ name: 'A. Name', url }],
    stops: [{ place: 'Lima', meets: [{ name: 'A. Name', url }] }],
  }),
  'news-article': (url) => ({
    headline: TITLE,
    url,
    license: url,
    copyright: 'A paper',
    authors: [{ name: 'A. Name', url }],
    image: picturesAt(url),
    body: [
      { type: 'paragraph', content: ['See ', { type: 'link', href: url, content: 'more' }] },
      { type: 'pull-quote', quotation: 'Words.', source: 'A paper', sourceUrl: url },
      { type: 'figure', image: picturesAt(url) },
      { type: 'gallery', images: [picturesAt(url)] },
      { type: 'related', links: [{ url, title: 'More', image: picturesAt(url) }] },
      { type: 'embed', provider: 'Example', url, title: 'A post', image: picturesAt(url) },
      { type: 'itinerary', title: 'Trip', stops: [{ place: 'Lima', meets: [{ name: 'A. Name', url }] }] },
    ],
  }),
};

/** A story with players at the address. */
export const playersAt = (url: string): object => ({
  headline: TITLE,
  body: [
    { type: 'audio', sources: [{ src: url }], title: 'Sound' },
    { type: 'video', sources: [{ src: url }], poster: url, tracks: [{ src: url, kind: 'captions' }], title: 'Film' },
  ],
});

const quoted = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** HTML with the input as every address, as a feed or a page's author has it. */
export const addressesInHtml = (url: string): string => {
  const at = quoted(url);
  return `<p><a href="${at}">Link</a> <q cite="${at}">words</q></p><blockquote cite="${at}"><p>Words.</p></blockquote><figure><img src="${at}" srcset="${at} 2x" alt="A."></figure><picture><source srcset="${at}"><img src="${at}" alt="A."></picture><iframe src="${at}" title="Frame"></iframe><p><a href="${at}"><img src="${at}" alt="A."></a></p>`;
};
