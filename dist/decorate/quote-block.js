import { drawQuote } from './quote.js';
import { findQuote } from './quote-slots.js';
/** Draws a quotation among the blocks of a story. One that repeats the story's text, or has the hook for it, is a pull quote. */
export function drawQuoteBlock(block, hook, context) {
    const slots = findQuote([block]);
    const isPulled = hook === 'pull-quote' || (hook !== 'quote' && slots.repeats);
    return drawQuote(slots, context, isPulled ? 'pull-quote' : 'quote');
}
