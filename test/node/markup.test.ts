import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { readHtmlBlocks, readHtmlText, readHtmlWords } from '../../src/markup/html.js';
import { decodeReferences } from '../../src/markup/references.js';
import { parseArticle } from '../../src/model/definition/article.js';
import type { Block } from '../../src/model/definition/block.js';
import { lettersOf, visibleWords, withoutSpace } from '../trust/visible-words.js';

const corpus = resolve(
  fileURLToPath(new URL('../..', import.meta.url)),
  process.env['BROADSHEET_CORPUS'] ?? '../shared/corpus',
);
const skip = existsSync(corpus) ? false : 'No ../shared/corpus, nor $BROADSHEET_CORPUS.';
const url = 'https://example.org/news/';

interface Input {
  readonly id: string;
  readonly input?: string;
  readonly input_b64?: string;
}

/** Fields of the model that hold no words that the HTML said. */
const UNSAID = /^(type|src|url|href|provider|language|direction|zone|kind|scope|align|alt|display|sources|sourceUrl)$/;

/** Every word of a story, in the order of its fields. */
function wordsOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(wordsOf).join('');
  if (typeof value !== 'object' || value === null) return '';
  // Of a date the words that were said, which stand beside it.
  const isDated = 'text' in value || ('type' in value && value.type === 'time');
  return Object.entries(value)
    .filter(([key]) => !UNSAID.test(key) && !(key === 'date' && isDated))
    .map(([, inner]) => wordsOf(inner))
    .join('');
}

/** What is not as the canonical reader would have it: every issue, and any difference. */
function faultsOf(blocks: readonly Block[]): string[] {
  const { value, issues } = parseArticle({ headline: 'A', body: blocks });
  if (issues.length > 0) return issues.map(({ path, message }) => `${path}: ${message}`);
  return JSON.stringify(value?.body ?? []) === JSON.stringify(blocks) ? [] : ['is read otherwise'];
}

describe('hostile HTML', { skip }, () => {
  const folder = join(corpus, 'security/html');
  const inputs = skip
    ? []
    : readdirSync(folder).flatMap((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Input[]);
  const textOf = ({ input, input_b64 }: Input): string => input ?? Buffer.from(input_b64!, 'base64').toString();

  it('gives the words that parse5 sees', () => {
    const others = inputs.filter((entry) => {
      const html = textOf(entry);
      return withoutSpace(wordsOf(readHtmlBlocks(html, { url }))) !== withoutSpace(visibleWords(html));
    });
    assert.ok(inputs.length > 1000);
    // One reads a frame's title as the words of its card; one is a menu with plain text in it, in a table.
    assert.ok(others.length <= inputs.length * 0.001, others.map(({ id }) => id).join(' '));
  });

  it('gives blocks that the canonical reader takes as they are', () => {
    for (const entry of inputs) assert.deepEqual(faultsOf(readHtmlBlocks(textOf(entry), { url })), [], entry.id);
  });

  it('gives running text that the canonical reader takes as it is, and words without a tag', () => {
    for (const entry of inputs) {
      const content = readHtmlText(textOf(entry), { url });
      if (content.length > 0) assert.deepEqual(faultsOf([{ type: 'paragraph', content }]), [], entry.id);
    }
    const others = inputs.filter(
      (entry) => withoutSpace(readHtmlWords(textOf(entry))) !== withoutSpace(visibleWords(textOf(entry))),
    );
    assert.ok(others.length <= inputs.length * 0.001, others.map(({ id }) => id).join(' '));
  });

  it('gives no address but of the web, for mail and for calls', () => {
    const addresses = (value: unknown): string[] =>
      typeof value !== 'object' || value === null
        ? []
        : Object.entries(value).flatMap(([key, inner]) =>
            typeof inner === 'string' && /^(src|href|url|sourceUrl)$/.test(key) ? [inner] : addresses(inner),
          );
    for (const entry of inputs) {
      for (const address of addresses(readHtmlBlocks(textOf(entry), { url }))) {
        assert.match(address, /^(https?:|mailto:|tel:|#)/, entry.id);
      }
    }
  });
});

describe('HTML as newsrooms write it', { skip }, () => {
  const bodies: (readonly [string, string])[] = [];
  const collect = (id: string, value: unknown): void => {
    if (typeof value === 'string') {
      if (value.length > 40 && /<[a-z][^<>]*>/i.test(value)) bodies.push([id, value]);
    } else if (typeof value === 'object' && value !== null) {
      for (const inner of Object.values(value)) collect(id, inner);
    }
  };
  const formats = join(corpus, 'formats');
  for (const format of skip ? [] : readdirSync(formats)) {
    if (format.startsWith('conformance')) continue;
    for (const file of readdirSync(join(formats, format))) {
      const read = (): Buffer => readFileSync(join(formats, format, file));
      const id = `${format}/${file}`;
      if (file.endsWith('.html')) bodies.push([id, read().toString()]);
      if (file.endsWith('.html.gz')) bodies.push([id, gunzipSync(read()).toString()]);
      if (!file.endsWith('.json')) continue;
      try {
        collect(id, JSON.parse(read().toString()));
      } catch {
        // Some of these files are no JSON; they are for the readers of formats.
      }
    }
  }

  it('loses no word', () => {
    assert.ok(bodies.length > 500);
    for (const [id, html] of bodies) {
      const kept = new Map<string, number>();
      for (const letter of lettersOf(wordsOf(readHtmlBlocks(html, { url }))))
        kept.set(letter, (kept.get(letter) ?? 0) + 1);
      for (const letter of lettersOf(visibleWords(html))) kept.set(letter, (kept.get(letter) ?? 0) - 1);
      assert.deepEqual(
        [...kept].filter(([, count]) => count < 0),
        [],
        id,
      );
    }
  });

  it('gives blocks that the canonical reader takes as they are', () => {
    for (const [id, html] of bodies) assert.deepEqual(faultsOf(readHtmlBlocks(html, { url })), [], id);
  });
});

describe('HTML that is made to take long', () => {
  const many = 8_000;
  const starts = [
    ...[
      '<b>',
      '<p>',
      '<b><p>',
      '<b><p></b>',
      '<a href=x><p>',
      '<font size=1><p>',
      '<table><tr><td>',
      '<table><b>',
      '</p>',
    ],
    ...[
      '<ul><li>',
      '<dl><dt>',
      '<svg>',
      '<math><mi>',
      '<select>',
      '<noscript>',
      '<script><!--',
      '<![CDATA[',
      '<!--',
      '</',
    ],
    ...[
      '&',
      '&#',
      '&amp',
      '[a b="',
      '[/a]',
      '[caption]',
      '[embed]',
      '<br><br>',
      '\n\n',
      '<img src=x srcset="a 1w, b 2w">',
    ],
    ...[
      '<figure>',
      '<aside><blockquote>',
      '<blockquote><cite>x</cite>',
      '<details><summary>',
      '<div class=gallery><img>',
    ],
    ...['<div class=kg-callout-card><div class=kg-callout-text>', '<figure class=kg-bookmark-card><a href=x>', '<pre>'],
  ];
  for (const start of starts) {
    it(`is read in linear time: ${JSON.stringify(start)}`, () => {
      const time = (count: number): number => {
        const before = performance.now();
        readHtmlBlocks(start.repeat(count), { url });
        return performance.now() - before;
      };
      time(500);
      // Four times as much may take four times as long, and a machine that has other things to do some more.
      const [short, long] = [time(many / 4), time(many)];
      assert.ok(long < 20 * Math.max(20, short), `${short} ms, then ${long} ms`);
    });
  }

  it('has its words where it is deep', () => {
    const issues: string[] = [];
    const blocks = readHtmlBlocks(`${'<div>'.repeat(5000)}deep${'</div>'.repeat(5000)} and after`, {
      issue: (code) => issues.push(code),
    });
    assert.equal(withoutSpace(wordsOf(blocks)), 'deepandafter');
    assert.deepEqual(issues, ['too-deep']);
  });

  it('has its words where lists and marks are deep, in blocks that are not', () => {
    const html = `${'<ul><li>a'.repeat(50)}${'<b lang=fr><i>b'.repeat(50)}`;
    const blocks = readHtmlBlocks(html);
    assert.equal(withoutSpace(wordsOf(blocks)), 'a'.repeat(50) + 'b'.repeat(50));
    assert.deepEqual(faultsOf(blocks), []);
  });

  it('is cut off where it is endless', () => {
    const issues: string[] = [];
    const blocks = readHtmlBlocks('<p>a'.repeat(150_000), { issue: (code) => issues.push(code) });
    assert.ok(blocks.length > 50_000 && blocks.length < 150_000);
    assert.deepEqual(issues, ['too-large']);
  });
});

describe('character references', () => {
  it('are those of the package that browsers’ tables came with', async () => {
    const path: string = '../../.config/build/entity-data.mjs';
    const { entityData } = (await import(path)) as { entityData(): string };
    const file = new URL('../../src/markup/entities.data.ts', import.meta.url);
    assert.equal(readFileSync(file, 'utf8'), entityData());
  });

  for (const [source, text, attribute = text] of [
    ['&amp;amp;', '&amp;'],
    ['&copy x', '© x'],
    ['&copyx', '©x', '&copyx'],
    ['?a&copy=1', '?a©=1', '?a&copy=1'],
    ['&notit; &notin;', '¬it; ∉', '&notit; ∉'],
    ['&Ccedil&Ccedil;', 'ÇÇ'],
    ['&#8217;&#x2019&#X2019;', '’’’'],
    ['&#147;&#0;&#xD800;&#x110000;&#99999999999999999999;', '“\uFFFD\uFFFD\uFFFD\uFFFD'],
    ['&nosuch; &; &# &#x; & &__proto__; &constructor;', '&nosuch; &; &# &#x; & &__proto__; &constructor;'],
    ['&NotEqualTilde;', '≂̸'],
  ] as const) {
    it(`are decoded once: ${source}`, () => {
      assert.equal(decodeReferences(source), text);
      assert.equal(decodeReferences(source, true), attribute);
    });
  }
});
