import type { ViewContext } from '../i18n/view-context.js';
import type { DrawContext } from './context.js';
import { levelBelow } from './draw.js';
import { elementWith, type PlainElement } from '../plain/element.js';

/** The box of an itinerary, into which its chunk renders `view`. It has a direction of its own, as page styles may set one. */
export const drawTrip = (view: unknown, { direction }: Pick<ViewContext, 'direction'>): PlainElement => ({
  ...elementWith('div', { class: 'trip', dir: direction }, []),
  view,
});

/** How an itinerary within a story differs from one by itself: its headings are below the headline. */
export const inStory = (
  context: DrawContext,
): { readonly part: string; readonly headingLevel: DrawContext['headingLevel'] } => ({
  part: 'itinerary',
  headingLevel: levelBelow(context.headingLevel, 1),
});
