import { html, nothing } from 'lit';
import { levelBelow, renderHeading } from './heading.js';
import { renderLink, renderText } from './inlines.js';
import type { ItineraryKit } from './itinerary-context.js';

/** What itineraries are drawn with: their part has no lit of its own. */
export const itineraryKit: ItineraryKit = {
  html,
  nothing,
  text: renderText,
  heading: renderHeading,
  below: levelBelow,
  link: renderLink,
};
