import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { outputOf, textOf } from '../../demo/compose/state/outputs.js';
import { find } from '../../demo/compose/state/find.js';
import { workFrom } from '../../demo/compose/state/reading.js';
import { KINDS, type Work } from '../../demo/compose/state/work.js';
import { findWordPress, throughWordPress } from '../survival/wordpress.js';

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
const folder = findWordPress();

describe('what is copied for WordPress.com', { skip: folder === undefined }, () => {
  it('keeps its words, its speaker and its link through wp_kses_post and wpautop', async () => {
    const source = readFileSync('../shared/corpus/text/seed-article.txt', 'utf8');
    const work = workFrom(await find(source), source);
    const works: Work[] = [
      ...KINDS.map((kind) => ({ ...work, kind })),
      ...work.offers.map(({ quote }) => ({ ...work, quote: { ...quote, sourceUrl: 'https://example.org/tour' } })),
    ];
    const posts = throughWordPress(
      folder!,
      works.map((one) => outputOf(one)!.code),
    );
    for (const [index, { author }] of posts.entries()) {
      const one = works[index]!;
      const shown = new Set(wordsOf(author.replaceAll(/<[^>]*>/g, ' ')));
      const lost = wordsOf(textOf(one)).filter((word) => !shown.has(word));
      assert.deepEqual(lost, [], one.kind);
      if (one.quote.sourceUrl) assert.ok(author.includes('href="https://example.org/tour"'), author);
      if (one.kind === 'quote' && one.quote.attribution) assert.ok(author.includes(`<b>${one.quote.attribution}</b>`));
    }
  });
});
