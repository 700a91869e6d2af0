/**
 * Trains the weights of `src/extract/weights.data.ts` on the training half of the labelled stories:
 * `npx tsx bench/extract/weights.ts [folder of the corpus]`. The same input gives the same file.
 */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { relationName } from '../../src/extract/ranking.js';
import { speechFeatures } from '../../src/extract/speech.js';
import { labelledStories } from '../../test/conformance/speech.js';
import { examplesOf } from './examples.js';
import { scoreOf, train, type Choice, type Weights } from './train.js';

const ROOT = resolve(import.meta.dirname, '../..');
const folder = process.argv[2] ?? join(ROOT, '../shared/corpus/text');

export const SPEAKER = { penalty: 0.1, least: 3, sparse: 0.012 };
export const SPEECH = { penalty: 0.4, least: 4, sparse: 0.012 };

/** Choices between speech and not, from the segments of stories. */
export function speechChoices(all: readonly ReturnType<typeof examplesOf>[], speaker: Weights): Choice[] {
  return all.flatMap(({ shapes, story }) =>
    shapes.flatMap(({ shape, placed, gold, isNot, candidates }) => {
      if (!gold && !isNot) return [];
      let best = candidates[0];
      let top = -9;
      for (const candidate of candidates) {
        const score = scoreOf(speaker, candidate.features);
        if (score > top) [best, top] = [candidate, score];
      }
      const features = speechFeatures(story, story.parts[placed.part]!, placed.segment, shape, top, relationName(best));
      return [{ candidates: [{ features }, { features: [] }], right: [gold ? 0 : 1] }];
    }),
  );
}

/** A table as the package has it: for each value in twentieths the features that have it, if it is `smallest` or more. */
function written(weights: Weights, smallest = 1): string {
  const byValue = new Map<number, string[]>();
  for (const [name, weight] of weights) {
    const value = Math.round(weight * 20);
    if (Math.abs(value) >= smallest) byValue.set(value, [...(byValue.get(value) ?? []), name]);
  }
  return [...byValue]
    .sort(([one], [other]) => one - other)
    .map(([value, names]) => `${value} ${names.sort().join(' ')}`)
    .join('\n');
}

if (process.argv[1]?.endsWith('weights.ts')) {
  const all = labelledStories(folder, 'polnear-train140').map(examplesOf);
  const speaker = train(
    all.flatMap(({ examples }) => examples),
    SPEAKER,
  );
  const speech = train(speechChoices(all, speaker), SPEECH);
  const note =
    '/** Weights of features, trained by bench/extract/weights.ts: a value in twentieths, then the features that have it. */';
  writeFileSync(
    join(ROOT, 'src/extract/weights.data.ts'),
    `${note}\nexport const SPEAKER_WEIGHTS = \`${written(speaker)}\`;\n\n/** Weights of what tells speech from other words in quotation marks. */\nexport const SPEECH_WEIGHTS = \`${written(speech, 2)}\`;\n`,
  );
  console.log(`${speaker.size} and ${speech.size} weights`);
}
