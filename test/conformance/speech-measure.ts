/** Scores what `quotationsIn` finds in labelled stories: quotations, the words that name the speaker, the speaker’s name. */
import { plainTextOf } from '../../src/extract/passages.js';
import { quotationsIn, type Quotation } from '../../src/extract/quotations.js';
import type { Span } from '../../src/model/definition/span.js';
import { articleOf, overlap, type GoldQuote, type LabelledStory } from './speech.js';

/** How many of how many. */
export interface Count {
  of: number;
  right: number;
}

/** One quotation that was found, beside what annotators say. */
export interface Compared {
  readonly story: LabelledStory;
  readonly gold: GoldQuote | undefined;
  readonly found: Quotation | undefined;
  readonly isMentionRight: boolean;
  readonly isNameRight: boolean | undefined;
  readonly isNot: boolean;
}

/** Everything that is measured of stories. */
export interface Scores {
  readonly gold: number;
  readonly found: number;
  readonly matched: number;
  readonly joint: Share;
  readonly mention: Count;
  readonly direct: Count;
  readonly mixed: Count;
  readonly name: Count;
  readonly pronounName: Count;
  /** Names that are given, and how many are right; `coverage`: how many of those with a gold name are given. */
  readonly precision: Count;
  readonly coverage: Count;
  readonly refused: Count;
  readonly lost: Count;
  readonly compared: readonly Compared[];
}

/** Precision, recall and their mean. */
export interface Share {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

const PRONOUN = /^(?:he|she|they|it|who|i|we|his|her|him)$/i;

const lastName = (name: string): string =>
  name
    .replace(/,? (?:jr|sr|ii|iii)\.?$/i, '')
    .split(/\s+/)
    .at(-1)!
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** The spans of a quotation in the text, a paragraph each: quotations over several paragraphs are labelled one by one. */
function textSpans(
  quote: Quotation,
  starts: readonly number[],
  lengths: readonly number[],
): { start: number; end: number }[] {
  const { block, start, end, endBlock = block } = quote.span;
  if (endBlock === block) return [{ start: starts[block]! + start, end: starts[block]! + end }];
  const spans = [];
  for (let at = block; at <= endBlock; at++) {
    spans.push({
      start: starts[at]! + (at === block ? start : 1),
      end: starts[at]! + (at === endBlock ? end : lengths[at]!),
    });
  }
  return spans;
}

const spanIn = ({ block, start, end }: Span, starts: readonly number[]): { start: number; end: number } => ({
  start: starts[block]! + start,
  end: starts[block]! + end,
});

/** The words of a labelled quotation without its marks. */
const bare = (quote: { start: number; end: number; closed?: boolean }): { start: number; end: number } => ({
  start: quote.start + 1,
  end: quote.end - (quote.closed === false ? 0 : 1),
});

/** Runs the extraction over stories and scores it. */
export function scoresOf(stories: readonly LabelledStory[]): Scores {
  const count = (): Count => ({ of: 0, right: 0 });
  const [mention, direct, mixed, name, pronounName, precision, coverage, refused, lost] = Array.from(
    { length: 9 },
    count,
  ) as [Count, Count, Count, Count, Count, Count, Count, Count, Count];
  const add = (to: Count, right: boolean): void => {
    to.of++;
    if (right) to.right++;
  };
  const compared: Compared[] = [];
  let found = 0;
  let jointRight = 0;
  for (const story of stories) {
    const { article, starts } = articleOf(story);
    const lengths = article.body!.map((block) => plainTextOf(block).length);
    const pieces = quotationsIn(article).flatMap((quote) =>
      textSpans(quote, starts, lengths).map((span) => ({ quote, span })),
    );
    const used = new Set<unknown>();
    for (const gold of story.quotes) {
      const wanted = bare(gold);
      const piece = pieces.find((one) => !used.has(one) && overlap(one.span, wanted) >= 0.8);
      add(lost, piece === undefined);
      if (piece) used.add(piece);
      const evidence = piece?.quote.evidence && spanIn(piece.quote.evidence, starts);
      const isMentionRight =
        evidence !== undefined &&
        gold.sources.some((source) => source.start < evidence.end && evidence.start < source.end);
      if (isMentionRight) jointRight++;
      if (piece && gold.sources.length > 0) {
        add(mention, isMentionRight);
        add(gold.kind === 'direct' ? direct : mixed, isMentionRight);
      }
      let isNameRight: boolean | undefined;
      if (gold.speaker !== null) {
        const given = piece?.quote.attribution;
        isNameRight = given !== undefined && lastName(given) === lastName(gold.speaker);
        if (piece) {
          add(name, isNameRight);
          if (gold.sources[0] && PRONOUN.test(gold.sources[0].text)) add(pronounName, isNameRight);
        }
        add(coverage, given !== undefined);
        if (given !== undefined) add(precision, isNameRight);
      }
      compared.push({ story, gold, found: piece?.quote, isMentionRight, isNameRight, isNot: false });
    }
    for (const span of story.notSpeech) {
      const piece = pieces.find((one) => overlap(one.span, bare(span)) >= 0.8);
      add(refused, piece === undefined);
      compared.push({
        story,
        gold: undefined,
        found: piece?.quote,
        isMentionRight: false,
        isNameRight: undefined,
        isNot: true,
      });
    }
    const counted = pieces.filter(
      ({ span }) => !story.ignore.some(([start, end]) => start < span.end && span.start < end),
    );
    found += counted.length;
    for (const piece of counted) {
      if (used.has(piece) || story.notSpeech.some((span) => overlap(piece.span, bare(span)) >= 0.8)) continue;
      compared.push({
        story,
        gold: undefined,
        found: piece.quote,
        isMentionRight: false,
        isNameRight: undefined,
        isNot: false,
      });
    }
  }
  const gold = stories.reduce((sum, { quotes }) => sum + quotes.length, 0);
  const recall = jointRight / gold;
  const exact = jointRight / found;
  return {
    gold,
    found,
    matched: lost.of - lost.right,
    joint: { precision: exact, recall, f1: (2 * exact * recall) / (exact + recall) },
    mention,
    direct,
    mixed,
    name,
    pronounName,
    precision,
    coverage,
    refused,
    lost,
    compared,
  };
}
