import type { Article } from '../model/definition/article.js';
import type { Block, BlockOf } from '../model/definition/block.js';

/**
 * Puts the entries of a live blog in reading order: pinned ones, then the newest first. Other blocks keep their places.
 *
 * A story that has nothing to order is returned as it is.
 */
export function inReadingOrder(article: Article): Article {
  const { body } = article;
  const ordered = body && orderUpdates(body);
  return ordered === body ? article : { ...article, body: [...ordered!] };
}

function orderUpdates(body: readonly Block[]): readonly Block[] {
  const updates = body.filter((block) => block.type === 'update');
  if (updates.length < 2) return body;
  const when = (update: BlockOf<'update'>): number => Date.parse(update.date?.date ?? '') || 0;
  const ordered = [...updates].sort((a, b) => Number(!!b.pinned) - Number(!!a.pinned) || when(b) - when(a));
  // Taken one after the other: `shift` would move all that are left each time.
  let at = 0;
  return body.map((block) => (block.type === 'update' ? ordered[at++]! : block));
}
