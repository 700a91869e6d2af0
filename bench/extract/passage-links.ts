/**
 * Opens links to passages in Chromium and Firefox and counts how many land: `npx tsx bench/extract/passage-links.ts`.
 *
 * Every word of the page is on a line of its own, so that where the browser scrolls to tells which words it found.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { puppeteerCore as puppeteer } from '@web/test-runner-chrome';
import { chromiumOptions, firefoxOptions } from '../../.config/scripts/launch-options.mjs';
import { plainTextOf } from '../../src/extract/passages.js';
import { passageLink } from '../../src/extract/passage-link.js';
import { quotationsIn } from '../../src/extract/quotations.js';
import type { Span } from '../../src/model/definition/span.js';
import type { Article } from '../../src/model/definition/article.js';
import { articleOf, labelledStories } from '../../test/conformance/speech.js';

const folder = process.argv[2] ?? join(resolve(import.meta.dirname, '../..'), '../shared/corpus/text');
const COUNT = 500;
const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

interface Passage {
  readonly article: Article;
  readonly span: Span;
}

const passages: Passage[] = [];
for (const story of labelledStories(folder, 'polnear-train140')) {
  const { article } = articleOf(story);
  for (const { span } of quotationsIn(article).slice(0, 6))
    if (passages.length < COUNT) passages.push({ article, span });
}

const pageOf = ({ article, span }: Passage): string => {
  const blocks = article.body!.map((block, index) => {
    const text = plainTextOf(block);
    if (index !== span.block) return `<p>${escape(text)}</p>`;
    return `<p>${escape(text.slice(0, span.start))}<b id="start"></b>${escape(text.slice(span.start))}</p>`;
  });
  const style = 'p{width:1px;font:16px/60px sans-serif;margin:900px 0}::target-text{background:gold}';
  return `<!doctype html><html lang="en"><meta charset="utf-8"><style>${style}</style><body>${blocks.join('')}</body></html>`;
};

const server = createServer((request, response) => {
  const passage = passages[Number(request.url!.slice(1))];
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(passage ? pageOf(passage) : '');
});
await new Promise<void>((done) => server.listen(0, done));
const { port } = server.address() as AddressInfo;

for (const [name, options] of [
  ['Chromium', await chromiumOptions()],
  ['Firefox', await firefoxOptions()],
] as const) {
  const browser = await puppeteer.launch(options as Parameters<typeof puppeteer.launch>[0]);
  let landed = 0;
  for (const [index, { article, span }] of passages.entries()) {
    const link = passageLink(`http://localhost:${port}/${index}`, article, span);
    // A page of its own for each: a second fragment on the same page is no new navigation.
    const page = await browser.newPage();
    await page.setViewport({ width: 800, height: 600 });
    await page.goto(link);
    const isThere = await page
      .waitForFunction(
        'scrollY > 0 && Math.abs(document.getElementById("start").getBoundingClientRect().top - 300) < 330',
        { timeout: 1500 },
      )
      .then(() => true)
      .catch(() => false);
    if (isThere) landed++;
    else console.log(`${name} missed ${link}`);
    await page.close();
  }
  console.log(`${name}: ${landed} of ${passages.length} passages`);
  await browser.close();
}
server.close();
