import type { Article } from '../model/definition/article.js';
import type { Block } from '../model/definition/block.js';
import type { FoundQuotation } from '../model/definition/found-quotation.js';
import type { FindOptions } from './find-options.js';
import { loadLanguage } from './languages/languages.js';
import { plainTextOf } from './passages.js';
import { quotationsIn } from './quotations.js';

/** Finds the quotations in the body of an article, as the model stores them. */
export async function foundQuotations(
  article: Article,
  { language, closeBidi }: FindOptions,
): Promise<FoundQuotation[]> {
  await loadLanguage(article.language ?? language);
  return quotationsIn(article, { language }).map(({ quotation, ...others }) =>
    closeBidi({ quotation: [quotation], ...others }),
  );
}

/**
 * Adds the quotations in the body of an article as `quotations`.
 *
 * The body stays as it is, with one exception: a block of type `quote` without a speaker gets the speaker if the whole
 * block is the quotation.
 */
export async function withQuotations<Kind extends Article>(article: Kind, options: FindOptions): Promise<Kind> {
  const quotations = await foundQuotations(article, options);
  if (quotations.length === 0) return article;
  return { ...article, body: withSpeakers(article.body ?? [], quotations), quotations };
}

function withSpeakers(body: readonly Block[], quotations: readonly FoundQuotation[]): Block[] {
  const blocks = [...body];
  for (const { span, attribution, role, organization, via } of quotations) {
    const block = span && blocks[span.block];
    if (!attribution || block?.type !== 'quote' || block.attribution) continue;
    const text = plainTextOf(block);
    const isWhole = span!.endBlock === undefined && !hasWords(text.slice(0, span!.start) + text.slice(span!.end));
    if (isWhole) {
      const speaker = {
        attribution,
        ...(role && { role }),
        ...(organization && { organization }),
        ...(via && { via }),
      };
      blocks[span!.block] = { ...block, ...speaker };
    }
  }
  return blocks;
}

const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);
