import { number, record, type ValueOf } from './field.js';
import { quotationFields } from './pull-quote.js';
import { span } from './span.js';

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
