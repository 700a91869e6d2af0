import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Readability } from '@mozilla/readability';
import createDOMPurify, { type WindowLike } from 'dompurify';
import { JSDOM } from 'jsdom';
import sanitizeHtml from 'sanitize-html';

// The documented children of each element: what reader modes, feeds and editors find in a page or a post.
const CHILDREN: Readonly<Record<string, string>> = {
  'pull-quote': `<figure>
    <blockquote cite="https://example.org/tweet" lang="en"><p>Heading to Colombia to build on our vital partnership.</p>
      <p>Chile and Peru come next.</p></blockquote>
    <figcaption><b>Antony Blinken</b>, US secretary of state,
      <cite><a href="https://example.org/tweet">Twitter</a></cite>, <time datetime="2022-10-03">3 October 2022</time></figcaption>
  </figure>`,
};
const PARAGRAPH =
  'The secretary of state left for South America on Monday, where he is to meet the presidents of three countries in one ' +
  'week, speak at an assembly of all states of the region, and hear what they think of drugs, migration and the climate.';
const ARTICLE = (tag: string, children: string): string =>
  `<article><h1>A journey to the south</h1>${`<p>${PARAGRAPH}</p>`.repeat(3)}<${tag}>${children}</${tag}>${`<p>${PARAGRAPH}</p>`.repeat(3)}</article>`;
const page = (html: string): string =>
  `<!doctype html><html lang="en"><title>A journey</title><body>${html}</body></html>`;

const wordsOf = (html: string): string => new JSDOM(html).window.document.body.textContent.replace(/\s+/g, ' ').trim();

/** Each machine, with its own defaults: HTML in, HTML out. */
const MACHINES: Readonly<Record<string, (html: string) => string>> = {
  Readability(html) {
    const { document } = new JSDOM(page(html), { url: 'https://example.org/' }).window;
    return new Readability(document).parse()?.content ?? '';
  },
  DOMPurify: (html) => createDOMPurify(new JSDOM('').window as unknown as WindowLike).sanitize(html),
  'sanitize-html': (html) => sanitizeHtml(html),
};

for (const [tag, children] of Object.entries(CHILDREN)) {
  describe(`the children of <${tag}>`, () => {
    for (const [machine, pass] of Object.entries(MACHINES)) {
      it(`keep all their words through ${machine}`, () => {
        assert.ok(PARAGRAPH.length * 3 > 600);
        const passed = wordsOf(pass(ARTICLE(tag, children)));
        assert.ok(passed.includes(wordsOf(children)), passed);
      });
    }

    it('are words in a page without any script', () => {
      assert.ok(wordsOf(page(ARTICLE(tag, children))).includes(wordsOf(children)));
    });
  });
}
