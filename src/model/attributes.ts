import { passLink, refusal } from './address.js';
import { givenAddress, givenWords } from './given-words.js';
import type { Fields } from './content.js';
import type { Issue } from './issue.js';
import { momentOf } from './moment.js';
import { present } from './present.js';
import type { PullQuote } from './definition/pull-quote.js';

/** The single-field attributes of `<pull-quote>`; an empty one counts as absent. */
export interface PullQuoteAttributes {
  readonly quotation: unknown;
  readonly attribution: unknown;
  readonly attributionRole: unknown;
  readonly source: unknown;
  readonly sourceUrl: unknown;
  readonly date: unknown;
  readonly repeats: unknown;
}

/** Reads single-field attributes as fields of a quotation; those that are absent or empty give none. */
export function pullQuoteFields(given: PullQuoteAttributes, url: string): Fields<PullQuote> {
  const quotation = givenWords(given.quotation);
  const address = givenAddress(given.sourceUrl);
  const sourceUrl = address && passLink(address, url);
  const issues: Issue[] = address && !sourceUrl ? [{ code: 'url', path: 'sourceUrl', message: refusal(address) }] : [];
  const value = present({
    quotation: quotation && [quotation],
    attribution: givenWords(given.attribution),
    role: givenWords(given.attributionRole),
    source: givenWords(given.source),
    sourceUrl,
    date: momentOf(givenWords(given.date)),
    repeats: given.repeats as boolean,
  });
  return { value, issues, content: value.quotation && true };
}
