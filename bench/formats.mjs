// node --expose-gc bench/formats.mjs, after npm run build: the time and heap that reading takes, from 5 kB to 5 MB.
//
// Feeds beside feedsmith and rss-parser, pages beside Readability with jsdom, in the same run and in turns. What counts
// is that a thousand times as much takes no more than a thousand times as long, and the ratio to the others; these keep
// HTML as it is, where we read it into blocks.
import { Readability } from '@mozilla/readability';
import { parseFeed } from 'feedsmith';
import { JSDOM } from 'jsdom';
import RssParser from 'rss-parser';
import { readArticle } from '../dist/formats/read-article.js';

const SENTENCE = 'The visitor landed on Monday and said beforehand, in a few words, what he had come for. ';
const PARAGRAPH = `<p>${SENTENCE}<em>${SENTENCE}</em> <a href="/week">a link</a> ${SENTENCE}</p>`;
const SIZES = [5_000, 50_000, 500_000, 5_000_000];

const repeated = (piece, size) =>
  Array.from({ length: Math.max(1, Math.round(size / piece(0).length)) }, (_, index) => piece(index)).join('');
const item = (index) =>
  `<item><title>Story ${index}</title><link>https://example.org/${index}</link><pubDate>Mon, 03 Oct 2022 15:09:00 GMT</pubDate><description><![CDATA[${PARAGRAPH.repeat(4)}]]></description></item>`;
const feedOf = (size) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>The Example</title>${repeated(item, size)}</channel></rss>`;
const jsonOf = (size) =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'The Example',
    items: JSON.parse(
      `[${repeated((index) => `{"id":"${index}","title":"Story ${index}","content_html":${JSON.stringify(PARAGRAPH.repeat(4))}},`, size).slice(0, -1)}]`,
    ),
  });
const pageOf = (size) =>
  `<!doctype html><html lang="en"><head><title>A week</title></head><body><nav><a href="/">Home</a></nav><article><h1>A week</h1>${repeated(() => PARAGRAPH, size)}</article></body></html>`;
const textOf = (size) => `A week in three countries\n\n${repeated(() => `${SENTENCE.repeat(3)}\n\n`, size)}`;

const rss = new RssParser();
const byUs = (text) => readArticle(text, { url: 'https://example.org/' });
const KINDS = {
  'RSS, broadsheet': [feedOf, byUs],
  'RSS, feedsmith': [feedOf, (text) => parseFeed(text)],
  'RSS, rss-parser': [feedOf, (text) => rss.parseString(text)],
  'JSON Feed, broadsheet': [jsonOf, byUs],
  'page, broadsheet': [pageOf, byUs],
  'page, jsdom and Readability': [
    pageOf,
    (text) => new Readability(new JSDOM(text, { url: 'https://example.org/' }).window.document).parse(),
  ],
  'plain text, broadsheet': [textOf, byUs],
};

const median = (numbers) => numbers.sort((a, b) => a - b)[numbers.length >> 1];
async function measure(make, read, size) {
  const text = make(size);
  const times = [];
  let heap = 0;
  for (let round = 0; round < (size > 1_000_000 ? 3 : 9); round++) {
    globalThis.gc?.();
    const before = process.memoryUsage().heapUsed;
    const start = performance.now();
    const result = await read(text);
    times.push(performance.now() - start);
    if (!result) throw new Error('Nothing was read.');
    globalThis.gc?.();
    heap = Math.max(heap, process.memoryUsage().heapUsed - before);
  }
  const megabytes = text.length / 1e6;
  return `${(median(times) / megabytes).toFixed(0)} / ${(heap / 1e6 / megabytes).toFixed(1)}`;
}

console.log('milliseconds / megabytes of heap kept, each for a megabyte of text\n');
console.log(''.padEnd(30), ...SIZES.map((size) => `${size / 1000} kB`.padStart(16)));
for (const [name, [make, read]] of Object.entries(KINDS)) {
  await measure(make, read, 5_000); // until the engine has made up its mind
  const cells = [];
  for (const size of SIZES) {
    try {
      cells.push(await measure(make, read, size));
    } catch (error) {
      cells.push(error.message.slice(0, 14));
    }
  }
  console.log(name.padEnd(30), ...cells.map((cell) => cell.padStart(16)));
}
