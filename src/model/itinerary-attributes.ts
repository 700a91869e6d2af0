import type { Itinerary } from './definition/itinerary.js';
import { givenWords } from './given-words.js';
import type { Reading } from './issue.js';
import { momentOf } from './moment.js';
import { present } from './present.js';

/** The single-field attributes of `<itinerary-card>`; an empty one counts as absent. */
export type ItineraryAttributes = Readonly<
  Record<'heading' | 'traveller' | 'travellerRole' | 'start' | 'end', unknown>
>;

/** Lays single-field attributes over an itinerary: each that is given takes the place of one field. */
export function withItineraryAttributes(value: Itinerary | undefined, given: ItineraryAttributes): Reading<Itinerary> {
  const words = (name: keyof ItineraryAttributes): string => givenWords(given[name]);
  const fields = present({
    title: words('heading'),
    traveller: words('traveller'),
    role: words('travellerRole'),
    start: momentOf(words('start')),
    end: momentOf(words('end')),
  });
  if (Object.keys(fields).length === 0) return { value, issues: [] };
  return { value: { stops: [], ...value, ...fields }, issues: [] };
}
