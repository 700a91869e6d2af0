/**
 * Finds quotations in articles. A lazy chunk, loaded when an article is read for its quotations.
 *
 * @packageDocumentation
 */
import type { Article } from '../model/definition/article.js';
import type { FoundQuotation } from '../model/definition/found-quotation.js';
import type { PullQuote } from '../model/definition/pull-quote.js';
import type { Reading } from '../model/issue.js';
import type { FindOptions } from './find-options.js';
import { strongestOf } from './strongest.js';
import { foundQuotations, withQuotations } from './with-quotations.js';

export { withQuotations };

/** Finds the picked or strongest quotation of an article. Without a quotation there is no value and no issue. */
export async function findIn(article: Article, options: FindOptions): Promise<Reading<PullQuote>> {
  const { pick = '' } = options;
  const quotations = article.quotations ?? (await foundQuotations(article, options));
  const index = /^quote:(\d+)$/.exec(String(pick))?.[1];
  const found = index === undefined ? strongestOf(quotations) : quotations[Number(index)];
  if (found) return { value: pullQuoteOf(found, article), issues: [] };
  if (index === undefined) return { value: undefined, issues: [] };
  const message = `No quotation matches “${pick}”. In this text there are ${quotations.length} quotations; indexes start at 0.`;
  return { value: undefined, issues: [{ code: 'value', path: '', message }] };
}

function pullQuoteOf(found: FoundQuotation, { language }: Article): PullQuote {
  const fields = Object.entries(found).filter(([name]) => !ABOUT_THE_TEXT.has(name));
  return {
    ...(language && { language }),
    ...Object.fromEntries(fields),
    quotation: withoutComma(found.quotation),
  };
}

/** Fields of a found quotation that a pull quote does not have. */
const ABOUT_THE_TEXT: ReadonlySet<string> = new Set<keyof FoundQuotation>(['span', 'evidence', 'confidence']);

/** Removes a comma at the end, which belongs to the sentence around the quotation. */
function withoutComma(quotation: FoundQuotation['quotation']): FoundQuotation['quotation'] {
  const last = quotation.at(-1);
  return typeof last === 'string' && last.endsWith(',') ? [...quotation.slice(0, -1), last.slice(0, -1)] : quotation;
}
