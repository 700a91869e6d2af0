import { givenWords } from './given-words.js';
import { momentOf } from './moment.js';
import { present } from './present.js';
/** Lays single-field attributes over an itinerary: each that is given takes the place of one field. */
export function withItineraryAttributes(value, given) {
    const words = (name) => givenWords(given[name]);
    const fields = present({
        title: words('heading'),
        traveller: words('traveller'),
        role: words('travellerRole'),
        start: momentOf(words('start')),
        end: momentOf(words('end')),
    });
    if (Object.keys(fields).length === 0)
        return { value, issues: [] };
    return { value: { stops: [], ...value, ...fields }, issues: [] };
}
