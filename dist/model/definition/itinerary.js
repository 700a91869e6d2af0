import { Cursor } from './cursor.js';
import { boolean, choice, list, record, string, wrongType } from './field.js';
import { language } from './language.js';
import { moment, timeZone } from './moment.js';
import { person } from './person.js';
import { STATUSES, withStatus } from './status.js';
import { text } from './text.js';
export const coordinates = {
    read(raw, at) {
        if (!Array.isArray(raw))
            return wrongType(at, '[longitude, latitude]', raw);
        const [longitude, latitude] = raw;
        if (typeof longitude !== 'number' || typeof latitude !== 'number') {
            return wrongType(at, 'two numbers, [longitude, latitude]', longitude);
        }
        if (!(Math.abs(longitude) <= 180) || !(Math.abs(latitude) <= 90)) {
            return at.report('value', `[${longitude}, ${latitude}] are not valid coordinates (longitude first); ignored.`);
        }
        return [longitude, latitude];
    },
};
const status = choice(...STATUSES);
export const stopEvent = withStatus(record({
    /** What happens. */
    title: string,
    /** When the event begins. A time without an offset is local time in the stop's time zone. */
    start: moment,
    /** When the event ends. */
    end: moment,
    /** Venue. */
    place: string,
    /** Whether the event takes place. Common spellings such as “confirmed” are understood. */
    status,
    /** Status in words, for a status that is not in the list. */
    statusText: string,
}, ['title']));
export const stop = withStatus(record({
    /** City or other place. */
    place: string,
    /** Country. */
    country: string,
    /** When the stop begins. A time without an offset is local time in `timeZone`. */
    start: moment,
    /** When the stop ends. */
    end: moment,
    /** Time zone of the place. */
    timeZone,
    /** Position on the map. */
    coordinates,
    /** Why the traveller goes there. */
    purpose: text,
    /** People whom the traveller meets. */
    meets: list(person),
    /** Whether the stop takes place. Common spellings such as “confirmed” are understood. */
    status,
    /** Status in words, for a status that is not in the list. */
    statusText: string,
    /** What happens at this stop. */
    events: list(stopEvent),
    /** `false` if the stop was inferred from prose and not announced. The default is `true`. */
    stated: boolean,
}));
export const itinerary = record({
    /** Identifier of the trip in your system. `pick="id:…"` selects by it. */
    id: string,
    /** Title of the trip. Without one, the places are shown. */
    title: string,
    /** Who travels. */
    traveller: string,
    /** Office or description of the traveller. */
    role: string,
    /** When the trip begins. */
    start: moment,
    /** When the trip ends. */
    end: moment,
    /** When this information was known to be correct. */
    asOf: moment,
    /** Language of the itinerary. */
    language,
    /** The stops in order. */
    stops: list(stop),
}, ['stops']);
/** Reads an itinerary from canonical JSON. Never throws; without usable `stops` there is no value. */
export const parseItinerary = (raw, options) => Cursor.read(itinerary.read, raw, options);
