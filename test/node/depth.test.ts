import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from '../properties.js';
import { jsonLd } from '../../src/export/json-ld.js';
import { markdown } from '../../src/export/markdown.js';
import { plainWords } from '../../src/export/text.js';
import { readArticle } from '../../src/formats/read-article.js';
import { readHtmlBlocks } from '../../src/markup/html.js';
import { parseArticle as readModel, type Article } from '../../src/model/definition/article.js';
import { MAX_NESTS } from '../../src/model/definition/cursor.js';
import { wordsOf } from '../../src/model/text.js';
import { renderToString } from '../../src/server/render.js';
import { snippet } from '../../src/snippet/snippet.js';

/** A word for each level. */
const word = (level: number): string => `w${level}x`;
const wordsIn = (value: unknown): number =>
  new Set((typeof value === 'string' ? value : JSON.stringify(value)).match(/w\d+x/g)).size;

/** Content in content, so many levels deep, with a word in each. */
function nested(levels: number, wrap: (words: string, inside: unknown) => unknown): unknown {
  let inside: unknown = 'End.';
  for (let level = levels - 1; level >= 0; level--) inside = wrap(`${word(level)} `, inside);
  return inside;
}
const markup = (levels: number, tags: string): string => {
  const ends = tags
    .match(/[a-z]+\d?/g)!
    .map((tag) => `</${tag}>`)
    .reverse();
  const starts = Array.from({ length: levels }, (_, level) => `${tags}${word(level)} `);
  return starts.join('') + ends.join('').repeat(levels);
};

const BLOCKS: Readonly<Record<string, (words: string, inside: unknown) => unknown>> = {
  lists: (words, inside) => ({ type: 'list', items: [[words, inside]] }),
  callouts: (words, inside) => ({ type: 'callout', content: [words, inside] }),
  updates: (words, inside) => ({ type: 'update', title: words, content: [inside] }),
  emphasis: (words, inside) => ({ type: 'emphasis', content: [words, inside] }),
  links: (words, inside) => [{ type: 'link', href: 'https://example.org/', content: [words, inside] }],
  'unknown inlines': (words, inside) => ({ type: 'x', content: [words, inside] }),
  'lists of text': (words, inside) => [words, inside],
};
const TAGS = [
  '<ul><li>',
  '<blockquote>',
  '<em>',
  '<b>',
  '<table><tr><td>',
  '<div>',
  '<aside>',
  '<details>',
  '<dl><dd>',
  '<h2>',
];

/** Ways of nested HTML and Markdown into the readers of formats. */
const FORMATS: Readonly<Record<string, (levels: number, tags: string) => [input: string, contentType: string]>> = {
  RSS: (levels, tags) => [
    `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>F</title><item><title>Headline</title><guid>1</guid><content:encoded><![CDATA[<p>First.</p>${markup(levels, tags)}]]></content:encoded></item></channel></rss>`,
    'application/rss+xml',
  ],
  WordPress: (levels, tags) => [
    JSON.stringify({
      id: 1,
      slug: 's',
      type: 'post',
      link: 'https://example.org/',
      _links: {},
      date: '2024-01-05T10:00:00',
      title: { rendered: 'Headline' },
      content: { rendered: `<p>First.</p>${markup(levels, tags)}` },
    }),
    'application/json',
  ],
  'lists in Markdown': (levels) => [
    `# Headline\n\nFirst.\n\n${Array.from({ length: levels }, (_, level) => `${'  '.repeat(level)}- ${word(level)}`).join('\n')}`,
    'text/markdown',
  ],
  'quotations in Markdown': (levels) => [
    `# Headline\n\nFirst.\n\n${Array.from({ length: levels }, (_, level) => `${'>'.repeat(level + 1)} ${word(level)}\n`).join('\n')}`,
    'text/markdown',
  ],
};

/** Everything that is made of a story, which must have all its words and pass our own reader as it is. */
function expectWhole(story: Article, levels: number): void {
  const again = readModel(JSON.parse(JSON.stringify(story)));
  assert.deepEqual(again.issues, []);
  assert.deepEqual(again.value, story);
  assert.equal(wordsIn(story), levels);
  const issues: unknown[] = [];
  const onIssue = (issue: unknown): void => void issues.push(issue);
  const server = renderToString('news-article', story as never, { onIssue, data: 'none' });
  const [, shadow = '', plain = ''] = /<template[^>]*>(.*)<\/template>(.*)/s.exec(server)!;
  assert.equal(wordsIn(shadow), levels);
  assert.equal(wordsIn(plain), levels);
  assert.equal(wordsIn(snippet('news-article', story as never, { kind: 'static', onIssue })), levels);
  const entry = { kind: 'news-article', model: story } as const;
  assert.equal(wordsIn(plainWords(entry)), levels);
  assert.equal(wordsIn(markdown(entry)), levels);
  assert.equal(wordsIn(jsonLd(entry)), levels);
  assert.deepEqual(issues, []);
}

const levels = fc.oneof(
  fc.constantFrom(1, MAX_NESTS - 1, MAX_NESTS, MAX_NESTS + 1, 64, 128, 201),
  fc.integer({ min: 1, max: 400 }),
);

describe('deeply nested content', () => {
  it('is accepted or flattened by our JSON, with one issue and no word lost', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(BLOCKS)), levels, (kind, depth) => {
        const { value, issues } = readModel({ headline: 'H', body: ['First.', nested(depth, BLOCKS[kind]!)] });
        assert.ok(issues.filter(({ code }) => code !== 'unknown-type').length <= 1, JSON.stringify(issues));
        expectWhole(value!, depth);
      }),
      { numRuns: 120 },
    );
  });

  it('is accepted or flattened by the reader of HTML, and its blocks by our JSON', () => {
    fc.assert(
      fc.property(fc.constantFrom(...TAGS), levels, (tags, depth) => {
        const issues: string[] = [];
        const body = readHtmlBlocks(markup(depth, tags), { issue: (code) => issues.push(code) });
        assert.ok(issues.length <= 1, issues.join());
        const read = readModel({ headline: 'H', body: body as never });
        assert.deepEqual(read.issues, []);
        expectWhole(read.value!, depth);
      }),
      { numRuns: 100 },
    );
  });

  it('is accepted or flattened by the formats', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...Object.keys(FORMATS)),
        fc.constantFrom(...TAGS.slice(0, 4)),
        levels,
        async (format, tags, depth) => {
          const [input, contentType] = FORMATS[format]!(depth, tags);
          const { primary, issues } = await readArticle(input, { contentType });
          assert.ok(issues.filter(({ code }) => code === 'too-deep').length <= 1);
          assert.equal(wordsIn(primary), depth, `${format} ${JSON.stringify(issues).slice(0, 300)}`);
          const { type, ...article } = primary!;
          assert.equal(type, 'article');
          expectWhole(article, depth);
        },
      ),
      { numRuns: 60 },
    );
  });

  for (const tags of TAGS) {
    it(`keeps the words within ${tags} in a page, or names them in an issue`, async () => {
      const sentence = `The ferry ${word(0)} came back on Monday after a week of repairs.`;
      for (const depth of [20, 179, 180, 181, 400, 20_000, 130_000]) {
        const page = `<!doctype html><title>Headline</title><article><h1>Headline</h1><p>The first paragraph of this story.</p>${tags.repeat(depth)}${sentence}</p><p>It ended there.</article>`;
        const { primary, issues } = await readArticle(page);
        const told = JSON.stringify([primary, issues]);
        assert.match(told, /w0x came back on Monday.*It ended there|It ended there.*w0x came back on Monday/);
        assert.match(told, /The first paragraph of this story/);
        // A heading within another one ends it.
        if (depth > 180 && tags !== '<h2>') assert.match(told, /"too-(?:deep|large)"/);
      }
    });
  }

  it('keeps the words of pages with more elements than Readability takes', async () => {
    const story = '<p>The ferry came back on Monday after a week of repairs.</p>';
    const page = `<!doctype html><title>Headline</title><article><h1>Headline</h1>${story}${'<i></i>'.repeat(70_000)}${story.replace('Monday', 'Tuesday')}</article>`;
    const { primary } = await readArticle(page);
    assert.match(JSON.stringify(primary), /Monday.*Tuesday/);
  });

  for (const [kind, wrap] of Object.entries(BLOCKS)) {
    it(`keeps 100,000 levels of ${kind}`, () => {
      const inside = nested(100_000, wrap);
      const { value, issues } = readModel({ headline: 'H', standfirst: inside as never, body: ['First.'] });
      assert.ok(issues.filter(({ code }) => code === 'type' || code === 'too-deep').length <= 1);
      if (!/callouts|updates|^lists$/.test(kind)) assert.equal(wordsIn(wordsOf(value!.standfirst!)), 100_000);
    });
  }
});
