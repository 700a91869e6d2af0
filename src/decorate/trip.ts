import type { ViewContext } from '../i18n/view-context.js';
import type { DrawContext } from './context.js';
import { levelBelow } from './draw.js';
import { elementWith, type PlainElement } from '../plain/element.js';

/**
 * The container that the itinerary chunk renders `view` into. It sets its direction, because page styles may set
 * another one.
 */
export const drawTrip = (view: unknown, { direction }: Pick<ViewContext, 'direction'>): PlainElement => ({
  ...elementWith('div', { class: 'trip', dir: direction }, []),
  view,
});

/** Options of an itinerary inside a story: its headings are one level below the headline. */
export const inStory = (
  context: DrawContext,
): { readonly part: string; readonly headingLevel: DrawContext['headingLevel'] } => ({
  part: 'itinerary',
  headingLevel: levelBelow(context.headingLevel, 1),
});
