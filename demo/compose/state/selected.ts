import type { PullQuote } from 'broadsheet';
import { verifyQuotation } from 'broadsheet/extract';
import type { Passage, Work } from './work.js';

/** A quotation made of words that the reader selected, with the speaker of a quotation that was found there. */
export function quoteOf(work: Work, words: string): PullQuote {
  const quotation = words.replace(/^[\s"“„«‘']+|[\s"”»’',;:]+$/gu, '');
  const { span } = verifyQuotation(quotation, work.story ?? '');
  const near = span && work.offers.find(({ passage }) => overlap(passage, span));
  return { ...near?.quote, quotation: [quotation] };
}

const overlap = (one: Passage, other: Passage): boolean =>
  one.block <= (other.endBlock ?? other.block) &&
  other.block <= (one.endBlock ?? one.block) &&
  (one.block !== other.block || (one.start < other.end && other.start < one.end));
