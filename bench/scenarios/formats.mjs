import { Readability } from '@mozilla/readability';
import { parseFeed } from 'feedsmith';
import { JSDOM } from 'jsdom';
import RssParser from 'rss-parser';
import sanitizeHtml from 'sanitize-html';
import { readArticle } from '../../dist/formats/read-article.js';
import { cpuTimeOf } from '../cpu-time.mjs';

const URL_OF_PAGE = 'https://example.org/';
const SENTENCE = 'The visitor landed on Monday and said beforehand, in a few words, what he had come for. ';
const PARAGRAPH = `<p>${SENTENCE}<em>${SENTENCE}</em> <a href="/week">a link</a> ${SENTENCE}</p>`;

const repeated = (piece, size) =>
  Array.from({ length: Math.max(1, Math.round(size / piece(0).length)) }, (_, index) => piece(index)).join('');
const item = (index) =>
  `<item><title>Story ${index}</title><link>https://example.org/${index}</link><pubDate>Mon, 03 Oct 2022 15:09:00 GMT</pubDate><description><![CDATA[${PARAGRAPH.repeat(4)}]]></description></item>`;
const feedOf = (size) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>The Example</title>${repeated(item, size)}</channel></rss>`;
const jsonFeedOf = (items) =>
  JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'The Example', items });
const jsonOf = (size) =>
  jsonFeedOf(
    Array.from({ length: Math.max(1, Math.round(size / 1700)) }, (_, index) => ({
      id: `${index}`,
      title: `Story ${index}`,
      content_html: PARAGRAPH.repeat(4),
    })),
  );
const bodyOf = (size) => repeated(() => PARAGRAPH, size);
const pageOf = (size) =>
  `<!doctype html><html lang="en"><head><title>A week</title></head><body><nav><a href="/">Home</a></nav><article><h1>A week</h1>${bodyOf(size)}</article></body></html>`;
const textOf = (size) => `A week in three countries\n\n${repeated(() => `${SENTENCE.repeat(3)}\n\n`, size)}`;

const rss = new RssParser();
const byUs = (options) => async (text) => {
  const { articles } = await readArticle(text, { url: URL_OF_PAGE, ...options });
  return articles.every(({ body }) => body?.length > 0) && articles.length > 0;
};
const ours = (options, title = 'Broadsheet') => ({ name: 'ours', title, read: byUs(options) });

/** The inputs, our readers, and the libraries to compare with. Those keep HTML as it is; ours converts it to blocks. */
const KINDS = [
  {
    name: 'rss',
    title: 'An RSS feed',
    make: feedOf,
    bases: ['feedsmith'],
    readers: [
      ours({}, 'Broadsheet, every story'),
      { name: 'ours-pick', title: 'Broadsheet, one story (`pick`)', read: byUs({ pick: '0' }) },
      { name: 'feedsmith', title: 'feedsmith', read: (text) => parseFeed(text) },
      { name: 'rss-parser', title: 'rss-parser', read: (text) => rss.parseString(text) },
    ],
  },
  {
    name: 'html',
    title: 'The HTML of a body',
    make: (size) => jsonFeedOf([{ id: '1', title: 'A week', content_html: bodyOf(size) }]),
    bases: ['sanitize-html'],
    readers: [
      ours({}),
      {
        name: 'sanitize-html',
        title: 'sanitize-html',
        read: (text) => sanitizeHtml(JSON.parse(text).items[0].content_html),
      },
    ],
  },
  {
    name: 'page',
    title: 'An HTML page',
    make: pageOf,
    bases: ['readability'],
    readers: [
      ours({}),
      {
        name: 'readability',
        title: 'jsdom and Readability',
        read: (text) => new Readability(new JSDOM(text, { url: URL_OF_PAGE }).window.document).parse(),
      },
    ],
  },
  { name: 'json-feed', title: 'A JSON Feed', make: jsonOf, bases: [], readers: [ours({})] },
  { name: 'text', title: 'Plain text', make: textOf, bases: [], readers: [ours({})] },
];

/** Measures the time for a short and a long text, which must not grow faster than the text. */
export function formatScenarios({ isQuick }) {
  return (isQuick ? [5_000] : [50_000, 5_000_000]).flatMap((size) =>
    KINDS.map(({ name, title, make, bases, readers }) => ({
      name: `formats-${name}-${size / 1000}kb`,
      title: `${title} of ${(size / 1000).toLocaleString('en')} kB, read in Node, CPU`,
      unit: 'ms for 100 kB',
      bases,
      every: size > 1_000_000 ? 5 : 1,
      async prepare() {
        const text = make(size);
        const repetitions = Math.max(1, Math.round(500_000 / text.length));
        const variants = readers.map(({ name, title, read }) => ({
          name,
          title,
          async measure() {
            const spent = await cpuTimeOf(async () => {
              if (!(await read(text))) throw new Error('Nothing was read.');
            }, repetitions);
            return { value: (spent * 100_000) / text.length };
          },
        }));
        for (const { measure } of variants) await measure();
        return variants;
      },
    })),
  );
}
