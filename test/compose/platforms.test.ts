import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { PLATFORM_NAMES } from '../../demo/compose/state/choices.js';
import { outputOf, PLATFORMS, textOf } from '../../demo/compose/state/outputs.js';
import { find } from '../../demo/compose/state/find.js';
import { workFrom } from '../../demo/compose/state/reading.js';
import { KINDS, type Work } from '../../demo/compose/state/work.js';
import { TARGETS } from '../../src/lint/targets.js';
import { byList, RUN } from '../survival/machines.js';
import { findWordPress, throughWordPress } from '../survival/wordpress.js';

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
const folder = findWordPress();

describe('what is copied for WordPress', { skip: folder === undefined }, () => {
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

describe('what is copied for the other platforms', () => {
  const filters = new Map(TARGETS.map((target) => [target.name, RUN[target.name] ?? byList(target)]));
  for (const platform of PLATFORM_NAMES) {
    const { target } = PLATFORMS[platform];
    if (!target || target === 'wordpress') continue;
    // A feed is read by many readers.
    const readers = platform === 'mail' ? (['netnewswire', 'simplepie', 'miniflux'] as const) : [];
    for (const filter of [target, ...readers])
      it(`keeps its words, its speaker and its link in ${platform}, through the filter of ${filter}`, async () => {
        const source = readFileSync('../shared/corpus/text/seed-article.txt', 'utf8');
        const work = workFrom(await find(source), source);
        const quotes = work.offers.map(({ quote }) => ({ ...quote, sourceUrl: 'https://example.org/tour' }));
        for (const one of [
          ...KINDS.map((kind) => ({ ...work, kind })),
          ...quotes.map((quote) => ({ ...work, quote })),
        ]) {
          const { code } = outputOf({ ...one, platform })!;
          const kept: string = filters.get(filter)!(code);
          const shown = new Set(wordsOf(kept.replaceAll(/<[^>]*>/g, ' ')));
          const lost = wordsOf(textOf(one)).filter((word) => !shown.has(word));
          assert.deepEqual(lost, [], one.kind);
          if (one.quote.sourceUrl) assert.ok(kept.includes('href="https://example.org/tour"'), kept);
          if (one.kind === 'quote' && one.quote.attribution) assert.ok(kept.includes(one.quote.attribution), kept);
        }
      });
  }
});
