import { number, record } from './field.js';
import { quotationFields } from './pull-quote.js';
import { span } from './span.js';
export const foundQuotation = record({
    ...quotationFields,
    /** Where the quoted text is. */
    span,
    /** Where the words are that name the speaker. */
    evidence: span,
    /** Probability that `attribution` is correct, from 0 to 1. */
    confidence: number(0, 1),
}, ['quotation']);
