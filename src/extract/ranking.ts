import { candidatesOf, shapeOf, type Candidate, type Previous, type QuoteShape } from './candidates.js';
import { isTitle, speechFeatures } from './speech.js';
import type { Part, Story } from './story.js';
import { SPEAKER_WEIGHTS, SPEECH_WEIGHTS } from './weights.data.js';

/** A quotation with the mention that is most likely its speaker. */
export interface Ranked {
  readonly part: number;
  readonly segment: number;
  readonly shape: QuoteShape;
  readonly best: Candidate | undefined;
  /** Probability of the best candidate among all (0–1). */
  readonly certainty: number;
  /** Probability that the text is speech (0–1). */
  readonly speech: number;
  /**
   * The mention of the person who reports the statement (“…, X added” after the whole sentence); -1 if there is none.
   */
  readonly outer: number;
}

type Weights = ReadonlyMap<string, number>;

let weights: { speaker: Weights; speech: Weights } | undefined;

const weightsOf = (): { speaker: Weights; speech: Weights } =>
  (weights ??= { speaker: readWeights(SPEAKER_WEIGHTS), speech: readWeights(SPEECH_WEIGHTS) });

/** Parses weights: each line has a value in twentieths and the features that have it, separated by spaces. */
function readWeights(lines: string): Weights {
  const read = new Map<string, number>();
  for (const line of lines.split('\n')) {
    const [value = '', ...names] = line.split(' ');
    for (const name of names) read.set(name, Number(value) / 20);
  }
  return read;
}

/** The sum of a candidate’s weights. */
export function scoreOf(table: Weights, features: readonly string[]): number {
  let sum = 0;
  for (const name of features) sum += table.get(name) ?? 0;
  return sum;
}

/** Ranks the possible speakers of every quotation in a story, in reading order. */
export function rankedQuotes(story: Story): Ranked[] {
  const { speaker, speech } = weightsOf();
  const ranked: Ranked[] = [];
  let previous: Previous | undefined;
  story.parts.forEach((part, index) => {
    if (part.passage.block < 0) return;
    part.segments.forEach((_segment, at) => {
      // “Marcia "Cia" Price”: a nickname is part of the name.
      if (part.chunks.of[part.quoteTokens[at]!]! >= 0) return;
      const place = { part: index, segment: at };
      const shape = shapeOf(part, at, story);
      const candidates = candidatesOf(story, place, shape, previous);
      const scores = candidates.map(({ features }) => scoreOf(speaker, features));
      const top = scores.reduce((best, score) => Math.max(best, score), -Infinity);
      const best = candidates[scores.indexOf(top)];
      const sum = scores.reduce((all, score) => all + Math.exp(score - top), 0);
      const features = speechFeatures(story, part, at, shape, best ? top : -9, relationName(best));
      const likely = isTitle(story, part, at, shape) ? 0 : 1 / (1 + Math.exp(-scoreOf(speech, features)));
      const outer = best?.part === index ? outerSpeaker(part, shape, best.mention) : -1;
      ranked.push({ ...place, shape, best, certainty: best ? 1 / sum : 0, speech: likely, outer });
      // A quotation that follows in its own paragraph is by the reporter.
      const source = outer >= 0 && at === part.segments.length - 1 ? { part: index, mention: outer } : best;
      if (likely > 0.2)
        previous = {
          ...place,
          source: source && { part: source.part, mention: source.mention },
          isReporter: source !== best,
        };
    });
  });
  return ranked;
}

/** The subject of a second verb of speech that ends the sentence: “But Y said “…” and he hopes so, X added.” */
function outerSpeaker(part: Part, shape: QuoteShape, mention: number): number {
  const { tokens, frames, chunks } = part;
  if (chunks.mentions[mention]!.first > shape.token) return -1;
  const isSpeaker = frames.some(
    ({ subject, token }) => subject === mention && token < shape.token && tokens[token]!.sentence === shape.sentence,
  );
  if (!isSpeaker) return -1;
  const last = frames.findLast(({ token }) => token > shape.token && tokens[token]!.sentence === shape.sentence);
  if (!last?.verb || last.verb.class === 'other' || last.subject < 0 || last.subject === mention) return -1;
  const subject = chunks.mentions[last.subject]!;
  if (subject.first < shape.token || subject.kind === 'pronoun' || subject.kind === 'relative') return -1;
  const start = Math.min(subject.first, last.token);
  const end = Math.max(subject.last, last.token);
  const closes = tokens[end + 1] === undefined || /^[.]$/.test(tokens[end + 1]!.text);
  return tokens[start - 1]?.text === ',' && closes ? last.subject : -1;
}

/** Relation of the best candidate to the quotation, from its features. */
export const relationName = (candidate: Candidate | undefined): string =>
  candidate?.features
    .find((name) => name.startsWith('r='))
    ?.slice(2)
    .split('|')[0] ??
  candidate?.features[0] ??
  '-';
