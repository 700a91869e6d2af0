import type { ViewContext } from '../i18n/view-context.js';
import { elementWith, type PlainElement } from '../plain/element.js';

/** The box of an itinerary, into which its chunk renders `view`. It has a direction of its own, as page styles may set one. */
export const drawTrip = (view: unknown, { direction }: Pick<ViewContext, 'direction'>): PlainElement => ({
  ...elementWith('div', { class: 'trip', dir: direction }, []),
  view,
});
