import { number, record, whole, type ValueOf } from './field.js';
import { quotationFields } from './pull-quote.js';

const position = whole(0, 1_000_000_000);

const span = record(
  {
    /** Index of the block in `body`. */
    block: position,
    /** Where the passage starts in the plain text of the block, in UTF-16 code units. */
    start: position,
    /** Where the passage ends, in UTF-16 code units. */
    end: position,
    /** Index of the block in which the passage ends. The default is `block`. */
    endBlock: position,
  },
  ['block', 'start', 'end'],
);

/** A passage in the body of an article. */
export type Span = ValueOf<typeof span>;

export const foundQuotation = record(
  {
    ...quotationFields,
    /** Where the quoted text is. */
    span,
    /** Where the words are that name the speaker. */
    evidence: span,
    /** Probability that `attribution` is correct, from 0 to 1. */
    confidence: number(0, 1),
  },
  ['quotation'],
);

/** A quotation that was found in the text of an article. */
export type FoundQuotation = ValueOf<typeof foundQuotation>;
