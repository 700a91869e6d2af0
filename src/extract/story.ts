import type { Article } from '../model/definition/article.js';
import { framesOf, type Frame } from './frames.js';
import type { Lexicon } from './lexicon.js';
import { mentionsOf, type Chunks } from './mentions.js';
import { passagesOf, type Passage } from './passages.js';
import { segmentsOf, usesSingleMarks, type Segment } from './segments.js';
import { markCommon, tokensOf, type Token } from './tokens.js';

/** A passage, split into segments, tokens, mentions and frames. */
export interface Part {
  readonly passage: Passage;
  readonly segments: readonly Segment[];
  readonly tokens: readonly Token[];
  readonly chunks: Chunks;
  readonly frames: readonly Frame[];
  /** The token of each segment. */
  readonly quoteTokens: readonly number[];
}

/** The passages of a story, each split into tokens, mentions and frames. */
export interface Story {
  readonly parts: readonly Part[];
  readonly lexicon: Lexicon;
}

/** Splits a story into passages, tokens, mentions and frames. */
export function storyOf(article: Article, lexicon: Lexicon): Story {
  const passages = passagesOf(article);
  const withSingle = usesSingleMarks(passages.filter(({ kind }) => kind === 'paragraph').map(({ text }) => text));
  const read = passages.map((passage) => {
    const segments = segmentsOf(passage.text, withSingle || passage.kind === 'caption');
    return { passage, segments, tokens: tokensOf(passage.text, segments, lexicon) };
  });
  markCommon(
    read.filter(({ passage }) => passage.kind !== 'headline' && passage.kind !== 'heading').map(({ tokens }) => tokens),
  );
  return { parts: read.map((part) => partOf(part, lexicon)), lexicon };
}

function partOf({ passage, segments, tokens }: Pick<Part, 'passage' | 'segments' | 'tokens'>, lexicon: Lexicon): Part {
  const chunks = mentionsOf(tokens, lexicon);
  const quoteTokens = segments.map(() => -1);
  tokens.forEach(({ segment }, index) => {
    if (segment >= 0) quoteTokens[segment] = index;
  });
  return { passage, segments, tokens, chunks, frames: framesOf(tokens, chunks, lexicon), quoteTokens };
}
