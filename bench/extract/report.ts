/** Prints what the extraction reaches on the labelled stories: `npx tsx bench/extract/report.ts [folder of the corpus]`. */
import { join, resolve } from 'node:path';
import { scoresOf, type Count, type Scores } from '../../test/conformance/speech-measure.js';
import { labelledStories, type SpeechFile } from '../../test/conformance/speech.js';

const folder =
  process.argv.slice(2).find((word) => !word.startsWith('-')) ??
  join(resolve(import.meta.dirname, '../..'), '../shared/corpus/text');
const percent = ({ right, of }: Count): string => `${of ? ((100 * right) / of).toFixed(1) : '–'} (${right}/${of})`;

function print(label: string, scores: Scores): void {
  const { joint } = scores;
  console.log(`${label}: ${scores.gold} quotations, ${scores.found} found, ${scores.matched} matched`);
  console.log(
    `  joint F1 ${(100 * joint.f1).toFixed(1)}  P ${(100 * joint.precision).toFixed(1)}  R ${(100 * joint.recall).toFixed(1)}`,
  );
  console.log(`  mention ${percent(scores.mention)}  direct ${percent(scores.direct)}  mixed ${percent(scores.mixed)}`);
  console.log(
    `  name ${percent(scores.name)}  pronoun ${percent(scores.pronounName)}  precision ${percent(scores.precision)}  coverage ${percent(scores.coverage)}`,
  );
  console.log(`  not speech refused ${percent(scores.refused)}  quotations lost ${percent(scores.lost)}`);
}

/** Confidence against how often the name is right, where a name is wanted. */
function printReliability(label: string, scores: Scores): void {
  const bins = new Map<number, { sum: number; right: number; of: number }>();
  for (const { found, isNameRight } of scores.compared) {
    if (!found?.attribution || isNameRight === undefined) continue;
    const bin = Math.min(9, Math.floor(found.confidence * 10));
    const entry = bins.get(bin) ?? { sum: 0, right: 0, of: 0 };
    bins.set(bin, { sum: entry.sum + found.confidence, right: entry.right + (isNameRight ? 1 : 0), of: entry.of + 1 });
  }
  console.log(`${label}: confidence → share right (cases)`);
  for (const [, { sum, right, of }] of [...bins].sort(([one], [other]) => one - other))
    console.log(`  ${(sum / of).toFixed(2)} → ${(right / of).toFixed(2)} (${of})`);
}

for (const file of ['polnear-train140', 'polnear-dev', 'wikinews-gum'] as SpeechFile[]) {
  const stories = labelledStories(folder, file);
  if (stories.length === 0) continue;
  const scores = scoresOf(stories);
  print(file, scores);
  if (file !== 'polnear-train140') printReliability(file, scores);
}
