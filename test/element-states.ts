import type { Block, BlockJson } from '../src/model/definition/block.js';
import type { ArticleJson } from '../src/model/definition/article.js';
import type { ItineraryJson } from '../src/model/definition/itinerary.js';
import type { PullQuoteJson } from '../src/model/definition/pull-quote.js';
import type { Tag } from '../src/model/tags.js';
import type { NewsElement } from './contract/contract.js';
import { until } from './until.js';

const image = { src: '/demo/data/andes.svg', width: 160, height: 90, alt: 'A.', caption: 'Caption.', credit: 'Agency' };

const quote = {
  quotation: 'Words.',
  attribution: 'A. Speaker',
  role: 'minister',
  organization: 'Ministry',
  via: 'told a paper',
  source: 'A paper',
  sourceUrl: 'https://example.org/',
  date: '2022-10-03',
  image,
} satisfies PullQuoteJson;

const itinerary = {
  title: 'A tour',
  traveller: 'A. Speaker',
  role: 'minister',
  asOf: '2022-10-02',
  stops: [
    {
      place: 'Bogotá',
      country: 'Colombia',
      start: '2022-10-03',
      end: '2022-10-04',
      timeZone: 'America/Bogota',
      coordinates: [-74.08, 4.61],
      purpose: 'Talks.',
      meets: [{ name: 'Gustavo Petro', role: 'president' }],
      status: 'scheduled',
      events: [{ title: 'Dinner', start: '2022-10-03T19:00', status: 'cancelled' }],
      stated: false,
    },
    { place: 'Lima', start: '2022-10-06', timeZone: 'America/Lima', coordinates: [-77.04, -12.05] },
  ],
} satisfies ItineraryJson;

/** A block of each type, with all that is drawn as a part of its own. The compiler names a type that is missing. */
const BLOCKS: { readonly [Type in Block['type']]: BlockJson & { readonly type: Type } } = {
  paragraph: { type: 'paragraph', content: 'Words of a story. '.repeat(100) },
  heading: { type: 'heading', content: 'A heading', level: 2 },
  quote: { type: 'quote', ...quote },
  'pull-quote': { type: 'pull-quote', ...quote },
  figure: { type: 'figure', image },
  gallery: { type: 'gallery', images: [image, image], caption: 'Pictures.' },
  list: { type: 'list', items: ['One', 'Two'] },
  table: { type: 'table', caption: 'Numbers', head: [['A', 'B']], rows: [['1', '2']] },
  itinerary: { type: 'itinerary', ...itinerary },
  timeline: { type: 'timeline', title: 'Then', entries: [{ date: '2022', title: 'A year', content: 'It passed.' }] },
  'key-points': { type: 'key-points', title: 'In short', items: ['One'] },
  callout: { type: 'callout', title: 'Facts', kind: 'factbox', content: [{ type: 'paragraph', content: 'Words.' }] },
  note: { type: 'note', kind: 'editor', content: 'A note.' },
  correction: { type: 'correction', date: '2022-10-04', content: 'It was Lima.' },
  update: {
    type: 'update',
    date: '2022-10-03T15:00:00Z',
    title: 'News',
    authors: ['A. Author'],
    content: [{ type: 'paragraph', content: 'Words.' }],
  },
  related: {
    type: 'related',
    title: 'More',
    links: [{ url: 'https://example.org/a', title: 'A', kicker: 'K', description: 'D.', image }],
  },
  audio: { type: 'audio', sources: [{ src: '/@test/status/404' }], title: 'Sound', caption: 'C.', credit: 'Agency' },
  video: { type: 'video', sources: [{ src: '/@test/status/404' }], title: 'Film', caption: 'C.', credit: 'Agency' },
  embed: {
    type: 'embed',
    provider: 'Example',
    url: 'https://example.org/post',
    title: 'A post',
    author: 'A. Author',
    text: 'Words.',
    image,
  },
  code: { type: 'code', text: 'let a = 1;' },
  divider: { type: 'divider' },
  unknown: { type: 'unknown', source: 'acme-widget', text: 'Words.' },
};

const article = {
  kicker: 'World',
  headline: 'A story',
  standfirst: 'What it is about.',
  byline: 'By A. Author',
  dateline: 'BOGOTÁ',
  published: '2022-10-03T15:00:00Z',
  updated: '2022-10-04T15:00:00Z',
  image,
  body: Object.values(BLOCKS),
  corrections: [{ kind: 'correction', date: '2022-10-04', content: 'It was Lima.' }],
  source: 'Al Jazeera',
  copyright: '© Al Jazeera',
  license: 'https://creativecommons.org/licenses/by/4.0/',
  url: 'https://example.org/story',
} satisfies ArticleJson;

const journey = {
  stops: [
    { place: 'Bogotá', timeZone: 'America/Bogota', start: '2022-10-03T09:00', end: '2022-10-03T11:00' },
    { place: 'Chía', timeZone: 'America/Bogota', start: '2022-10-03T15:00' },
    {
      place: 'Lima',
      start: '2022-10-06',
      legs: [{ mode: 'flight', number: 'AV 51', from: 'Bogotá', to: 'Lima', departure: '2022-10-06T08:00-05:00' }],
      stay: { name: 'Hotel Bolívar', checkIn: '2022-10-06' },
      image: { ...image, caption: 'The square.', credit: 'A photographer' },
      links: [{ url: 'https://example.org/', title: 'Programme' }],
      source: 'https://example.org/source',
    },
  ],
} satisfies ItineraryJson;

const longTrip = {
  stops: Array.from({ length: 20 }, (_, index) => ({
    place: `Place ${index + 1}`,
    start: `2022-10-${String(index + 1).padStart(2, '0')}`,
  })),
} satisfies ItineraryJson;

/** Brings an element into a state in which it draws parts that it does not draw in others. */
type State = (element: NewsElement) => unknown;

const shows = (element: NewsElement, part: string): Promise<void> =>
  until(() => element.shadowRoot!.querySelector(`[part~=${part}]`), `${part} is not drawn`);

const withData =
  (data: object, lastPart: string): State =>
  async (element) => {
    element.data = data;
    await element.ready;
    await shows(element, lastPart);
  };

/** The states without data, or with children alone. */
const others = (children: string): State[] => [
  async (element) => {
    element.data = null;
    element.src = '/@test/hang?manifest';
    await shows(element, 'loading');
  },
  async (element) => {
    element.src = '/@test/status/404';
    await shows(element, 'retry');
  },
  async (element) => {
    element.src = '';
    element.innerHTML = children;
    await until(() => element.shadowRoot!.textContent.includes('Last.'), 'the children are not drawn');
  },
];

const REST = '<p>More.</p><ul><li>Last.</li></ul>';

/** For each element, states in which it draws every part that it has. */
export const STATES: Readonly<Record<Tag, readonly State[]>> = {
  'news-article': [
    withData(article, 'itinerary'),
    (element) => element.setAttribute('display', 'excerpt'),
    withData(article, 'more'),
    (element) => element.removeAttribute('display'),
    ...others(`<article><h2>A story</h2><p>${'Words of a story. '.repeat(9)}</p></article>${REST}`),
  ],
  'pull-quote': [
    withData(quote, 'image'),
    ...others(`<figure><blockquote>Words.</blockquote><figcaption>A. Speaker</figcaption></figure>${REST}`),
  ],
  'itinerary-card': [
    (element) => {
      element.setAttribute('now', '2022-10-03T12:00:00Z');
      element.setAttribute('time-zone', 'Europe/London');
    },
    withData(longTrip, 'past'),
    withData(itinerary, 'add-trip-to-calendar'),
    (element) => shows(element, 'distance'),
    withData(journey, 'stay'),
    ...others(`<section><ol><li><b>Bogotá</b></li></ol></section>${REST}`),
  ],
};
