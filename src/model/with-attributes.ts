import { articleFields, type ArticleAttributes } from './article-attributes.js';
import { pullQuoteFields, type PullQuoteAttributes } from './attributes.js';
import type { Article } from './definition/article.js';
import type { PullQuote } from './definition/pull-quote.js';
import type { Reading } from './issue.js';

// In the chunk for data: over children, attributes are laid by place (decorate/).

/** Lays single-field attributes over an article: each that is given takes the place of one field. */
export function withArticleAttributes(
  value: Article | undefined,
  given: ArticleAttributes,
  base: string,
): Reading<Article> {
  const { value: own, issues } = articleFields(given, base, value);
  const fields = { ...value, ...own };
  return { value: (fields.headline ?? fields.standfirst ?? fields.image ?? fields.body) ? fields : undefined, issues };
}

/** Lays single-field attributes over a quotation: each that is given takes the place of one field. */
export function withPullQuoteAttributes(
  value: PullQuote | undefined,
  given: PullQuoteAttributes,
  url: string,
): Reading<PullQuote> {
  const { value: fields, issues } = pullQuoteFields(given, url);
  const whole = { ...value, ...fields };
  return { value: whole.quotation && (whole as PullQuote), issues };
}
