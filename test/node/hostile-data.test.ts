import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../properties.js';
import { readArticle } from '../../src/formats/read-article.js';

/** A little of each format, with every kind of field that its reader looks at. */
const SAMPLES: Readonly<Record<string, object>> = {
  'schema-org': {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'NewsArticle',
        '@id': '#a',
        headline: 'H',
        author: [{ '@id': '#p' }],
        image: [{ url: '/1.jpg', width: 1 }],
        articleBody: 'a',
        video: { name: 'V', contentUrl: '/1.mp4' },
        hasPart: { '@type': 'Quotation', text: 'Q' },
        liveBlogUpdate: [{ headline: 'U', articleBody: 'b' }],
      },
      { '@type': 'Person', '@id': '#p', name: 'Ada' },
      {
        '@type': 'Event',
        name: 'E',
        startDate: '2022',
        location: { name: 'L', address: { addressCountry: 'PE' }, geo: { latitude: 1, longitude: 2 } },
      },
      {
        '@type': 'TrainReservation',
        underName: { name: 'Ada' },
        reservationFor: { departureStation: { name: 'A' }, departureTime: '2022', arrivalStation: 'B' },
      },
      { '@type': 'Trip', name: 'T', itinerary: { itemListElement: [{ position: 1, item: { name: 'A' } }] } },
    ],
  },
  ninjs: {
    uri: 'a',
    versioncreated: '2022',
    headline: 'H',
    body_html: '<p>a',
    associations: { a: { type: 'picture', renditions: { b: { href: '/1.jpg', mimetype: 'image/jpeg', width: 1 } } } },
    subject: [{ name: 'S' }],
    authors: [{ name: 'A' }],
  },
  'arc-ans': {
    type: 'story',
    headlines: { basic: 'H' },
    credits: { by: [{ name: 'A' }] },
    promo_items: { basic: { type: 'image', url: '/1.jpg', focal_point: { x: 1, y: 1 } } },
    content_elements: [
      { type: 'text', content: 'a' },
      {
        type: 'list',
        items: [
          { type: 'text', content: 'a' },
          { type: 'list', items: [] },
        ],
      },
      { type: 'quote', content_elements: [{ type: 'text', content: 'a' }], citation: { content: 'A' } },
      { type: 'video', streams: [{ url: '/1.mp4' }], subtitles: { urls: [] } },
      { type: 'oembed_response', raw_oembed: { html: '<p>', title: 'T' } },
      { type: 'table', header: [{ content: 'a' }], rows: [[{ content: 'a' }]] },
      { type: 'link_list', items: [{ url: '/1', content: 'a', image: { type: 'reference' } }] },
      { type: 'header', level: 2, content: 'a' },
      { type: 'numeric_rating', numeric_rating: 1 },
    ],
  },
  wordpress: {
    id: 1,
    title: { rendered: 'H' },
    content: { rendered: '<p>a' },
    excerpt: { rendered: 'e' },
    date_gmt: '2022-10-03T00:00:00',
    author: 1,
    categories: [1],
    _embedded: {
      author: [{ name: 'A' }],
      'wp:term': [[{ name: 'T', taxonomy: 'category' }]],
      'wp:featuredmedia': [
        { source_url: '/1.jpg', media_details: { width: 1, sizes: { a: { source_url: '/2.jpg' } } } },
      ],
    },
  },
  'json-feed': {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'T',
    items: [
      {
        id: 1,
        title: 'H',
        content_html: '<p>a',
        authors: [{ name: 'A' }],
        tags: ['a'],
        attachments: [{ url: '/1.mp3', mime_type: 'audio/mpeg' }],
      },
    ],
  },
  ghost: {
    db: [
      {
        data: {
          posts: [
            { id: 'a', title: 'H', lexical: '{"root":{"children":[]}}' },
            { id: 'b', title: 'H', mobiledoc: '{"sections":[[1,"p",[[0,[0],1,"a"]]]],"markups":[["a",["href","/"]]]}' },
          ],
          users: [{ id: 'u', name: 'A' }],
          posts_authors: [{ post_id: 'a', author_id: 'u' }],
        },
      },
    ],
  },
  'ap-media': {
    api_version: '1',
    data: {
      items: [
        {
          item: {
            headline: 'H',
            versioncreated: '2022',
            bylines: [{ by: 'A' }],
            renditions: { main: { href: '/1.jpg', mimetype: 'image/jpeg' } },
            associations: { 1: {} },
          },
        },
      ],
    },
  },
  'superdesk-live-blog': {
    blog: { title: 'H' },
    posts: {
      _items: [
        {
          groups: [
            {
              id: 'main',
              refs: [
                { item: { item_type: 'image', meta: { media: { renditions: { a: { href: '/1.jpg' } } } }, text: 'a' } },
              ],
            },
          ],
        },
      ],
    },
  },
};

/** Every place in a value. */
function placesIn(value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, below]) => placesIn(below, [...path, key]))];
}
/** A copy of a value with another in one place. */
function changed(value: unknown, [key, ...path]: readonly (string | number)[], junk: unknown): unknown {
  if (key === undefined) return junk;
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }) as Record<string, unknown>;
  copy[key] = changed(copy[key], path, junk);
  return copy;
}

const nested = (depth: number): unknown => {
  let value: unknown = 'a';
  for (let count = 0; count < depth; count++)
    value = count % 2 ? { type: 'list', [count % 4 === 1 ? 'children' : 'items']: value } : [value];
  return value;
};
const JUNK: unknown[] = [
  null,
  true,
  0,
  -1,
  '',
  ' ',
  '<',
  '&',
  'javascript:alert(1)',
  '{',
  [],
  [[]],
  {},
  [null],
  { name: {} },
  { url: [] },
  '__proto__',
  nested(200),
];

/** All that the readers promise of any data. */
async function holds(data: unknown, format: string): Promise<void> {
  const text = JSON.stringify(data);
  const { articles, issues } = await readArticle(text, { format, url: 'https://news.example/', now: new Date(0) });
  for (const { code, message } of issues)
    assert.deepEqual([typeof code, typeof message], ['string', 'string'], text.slice(0, 300));
  assert.doesNotMatch(JSON.stringify(articles), /"(href|url|src)":"(?!https?:|mailto:|tel:)/);
}

describe('data that somebody spoiled', () => {
  for (const [format, sample] of Object.entries(SAMPLES)) {
    it(`are read without harm: ${format}`, async () => {
      assert.equal((await readArticle(sample)).format, format);
      assert.ok((await readArticle(sample)).articles.length > 0);
      for (const path of placesIn(sample)) {
        for (const junk of JUNK) await holds(changed(sample, path, junk), format);
      }
    });

    it(`are read without harm where several things are wrong at once: ${format}`, async () => {
      const places = placesIn(sample);
      const change = fc.tuple(fc.nat(places.length - 1), fc.oneof(fc.constantFrom(...JUNK), fc.jsonValue()));
      await fc.assert(
        fc.asyncProperty(fc.array(change, { maxLength: 4 }), async (changes) => {
          let data: unknown = sample;
          for (const [index, junk] of changes) {
            const path = places[index]!;
            // a place may be gone with what it stood in
            if (
              path
                .slice(0, -1)
                .every(
                  (_, end) =>
                    typeof at(data, path.slice(0, end + 1)) === 'object' && at(data, path.slice(0, end + 1)) !== null,
                )
            ) {
              data = changed(data, path, junk);
            }
          }
          await holds(data, format);
        }),
        { numRuns: 100 },
      );
    });

    it(`take time in proportion to their size: ${format}`, async () => {
      const lists = placesIn(sample).filter(
        (path) => Array.isArray(at(sample, path)) && (at(sample, path) as unknown[]).length > 0,
      );
      for (const path of lists) {
        const [first] = at(sample, path) as unknown[];
        const timeOf = async (count: number): Promise<number> => {
          const text = JSON.stringify(
            changed(
              sample,
              path,
              Array.from({ length: count }, () => first),
            ),
          );
          const start = performance.now();
          await readArticle(text, { format });
          return performance.now() - start;
        };
        await timeOf(1_000);
        const [short, large] = [await timeOf(1_000), await timeOf(8_000)];
        assert.ok(large < short * 24 + 300, `${path.join('.')}: ${short} ms, then ${large} ms`);
      }
    });
  }
});

const at = (value: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  );
