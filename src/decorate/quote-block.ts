import type { PlainElement } from '../plain/element.js';
import type { DrawContext } from './context.js';
import { drawQuote } from './quote.js';
import { findQuote } from './quote-slots.js';

/**
 * Draws a quotation in the body of a story: as a pull quote if it repeats text of the story or has that hook, else as a
 * block quotation.
 */
export function drawQuoteBlock(block: PlainElement, hook: string, context: DrawContext): PlainElement {
  const slots = findQuote([block]);
  const isPulled = hook === 'pull-quote' || (hook !== 'quote' && slots.repeats);
  return drawQuote(slots, context, isPulled ? 'pull-quote' : 'quote');
}
