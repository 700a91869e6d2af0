import { quoteSlotsOf } from '../decorate/fields.js';
import { drawQuote } from '../decorate/quote.js';
import { overlayQuote } from '../decorate/quote-overlay.js';
import { findQuote } from '../decorate/quote-slots.js';
import type { Drawable } from '../input/data-host.js';
import type { PullQuote } from '../model/definition/pull-quote.js';
import type { Parts } from '../parts.js';
import type { PlainElement } from '../plain/element.js';
import type { DrawingController } from './drawing-controller.js';
import type { MessagesController } from './messages-controller.js';

/** Draws a `<pull-quote>`: data, or its children with fields overridden by attributes. */
export function drawPullQuote(
  drawable: Drawable<PullQuote>,
  messages: MessagesController,
  drawing: DrawingController,
  part: Parts['data'] | undefined,
): PlainElement {
  const model = 'model' in drawable ? drawable.model : undefined;
  const base = messages.contextFor(model);
  const below = findQuote('model' in drawable ? [part!.plainPullQuote(drawable.model, base.locale)] : drawable.tree);
  const slots = 'fields' in drawable ? overlayQuote(below, quoteSlotsOf(drawable.fields, base)) : below;
  return drawQuote(
    slots,
    drawing.contextFor(model ? base : messages.contextFor(slots), { isData: model !== undefined }),
  );
}
