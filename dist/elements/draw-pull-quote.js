import { quoteSlotsOf } from '../decorate/fields.js';
import { drawQuote } from '../decorate/quote.js';
import { overlayQuote } from '../decorate/quote-overlay.js';
import { findQuote } from '../decorate/quote-slots.js';
/** Draws a `<pull-quote>`: data, or its children with fields overridden by attributes. */
export function drawPullQuote(drawable, messages, drawing, part) {
    const model = 'model' in drawable ? drawable.model : undefined;
    const base = messages.contextFor(model);
    const below = findQuote('model' in drawable ? [part.plainPullQuote(drawable.model, base.locale)] : drawable.tree);
    const slots = 'fields' in drawable ? overlayQuote(below, quoteSlotsOf(drawable.fields, base)) : below;
    return drawQuote(slots, drawing.contextFor(model ? base : messages.contextFor(slots), { isData: model !== undefined }));
}
