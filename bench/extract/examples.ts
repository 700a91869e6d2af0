/** Training examples: each labelled quotation with its candidates and which of them are right. */
import { candidatesOf, shapeOf, type Candidate, type Previous, type QuoteShape } from '../../src/extract/candidates.js';
import { english } from '../../src/extract/languages/english.js';
import { lexiconOf } from '../../src/extract/lexicon.js';
import { storyOf, type Story } from '../../src/extract/story.js';
import { articleOf, overlap, type GoldQuote, type LabelledStory } from '../../test/conformance/speech.js';

export interface Example {
  readonly id: string;
  readonly candidates: readonly Candidate[];
  readonly right: readonly number[];
  readonly gold: GoldQuote;
  readonly text: string;
}

export interface PlacedSegment {
  readonly part: number;
  readonly segment: number;
  readonly start: number;
  readonly end: number;
}

export const lexicon = lexiconOf(english);

/** The quotation marks of a story, each with its place in the text. */
export function segmentsIn(story: Story, starts: readonly number[]): PlacedSegment[] {
  return story.parts.flatMap((part, index) =>
    part.segments.map((segment, at) => ({
      part: index,
      segment: at,
      start: starts[part.passage.block]! + part.passage.base + segment.open,
      end: starts[part.passage.block]! + part.passage.base + (segment.closed ? segment.close : segment.end),
    })),
  );
}

export function mentionSpan(story: Story, starts: readonly number[], part: number, mention: number) {
  const { tokens, chunks, passage } = story.parts[part]!;
  const { first, last } = chunks.mentions[mention]!;
  const offset = starts[passage.block]! + passage.base;
  return { start: offset + tokens[first]!.start, end: offset + tokens[last]!.end };
}

/** The examples of a story; quotations that are found but have no candidate that is right have none in `right`. */
export function examplesOf(labelled: LabelledStory): {
  examples: Example[];
  missed: GoldQuote[];
  shapes: {
    shape: QuoteShape;
    placed: PlacedSegment;
    gold: GoldQuote | undefined;
    isNot: boolean;
    candidates: readonly Candidate[];
  }[];
  story: Story;
  starts: number[];
} {
  const { article, starts } = articleOf(labelled);
  const story = storyOf(article, lexicon);
  const placed = segmentsIn(story, starts);
  const examples: Example[] = [];
  const found = new Set<GoldQuote>();
  const shapes = [];
  let previous: Previous | undefined;
  for (const segment of placed) {
    const gold = labelled.quotes.find((quote) => overlap(quote, segment) >= 0.8);
    const isNot = labelled.notSpeech.some((span) => overlap(span, segment) >= 0.8);
    const shape = shapeOf(story.parts[segment.part]!, segment.segment, story);
    const candidates = candidatesOf(story, segment, shape, previous);
    shapes.push({ shape, placed: segment, gold, isNot, candidates });
    if (!gold) continue;
    found.add(gold);
    const right = candidates.flatMap((candidate, index) => {
      const span = mentionSpan(story, starts, candidate.part, candidate.mention);
      return gold.sources.some((source) => source.start < span.end && span.start < source.end) ? [index] : [];
    });
    examples.push({ id: labelled.id, candidates, right, gold, text: labelled.text });
    const heads = right.filter((index) => candidates[index]!.features.length > 0);
    const chosen = heads[0] === undefined ? undefined : candidates[heads[0]]!;
    previous = { ...segment, source: chosen && { part: chosen.part, mention: chosen.mention } };
  }
  return { examples, missed: labelled.quotes.filter((quote) => !found.has(quote)), shapes, story, starts };
}
