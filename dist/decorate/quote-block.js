import { drawQuote } from './quote.js';
import { findQuote } from './quote-slots.js';
/**
 * Draws a quotation in the body of a story: as a pull quote if it repeats text of the story or has that hook, else as a
 * block quotation.
 */
export function drawQuoteBlock(block, hook, context) {
    const slots = findQuote([block]);
    const isPulled = hook === 'pull-quote' || (hook !== 'quote' && slots.repeats);
    return drawQuote(slots, context, isPulled ? 'pull-quote' : 'quote');
}
