import { link } from './address.js';
import { Cursor } from './cursor.js';
import { withDates } from './dated.js';
import { boolean, choice, list, record, string, wrongType } from './field.js';
import { image } from './image.js';
import { language } from './language.js';
import { leg } from './leg.js';
import { moment, timeZone } from './moment.js';
import { person } from './person.js';
import { span } from './span.js';
import { STATUSES, withStatus } from './status.js';
import { stay } from './stay.js';
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
export const stopEvent = withDates(withStatus(record({
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
    /** Status in words: one that is not in the list, or the reason for it. */
    statusText: string,
    /** When the event was to begin before it was moved. */
    previousStart: moment,
}, ['title'])));
const stopLink = record({
    /** URL of the page. */
    url: link,
    /** Text of the link. Without it, the URL is shown. */
    title: string,
}, ['url']);
export const stop = withDates(withStatus(record({
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
    /** Status in words: one that is not in the list, or the reason for it. */
    statusText: string,
    /** What happens at this stop. */
    events: list(stopEvent),
    /** Journeys by which the traveller reaches this stop, in order: the last one ends here. The journey home belongs to a last stop there. */
    legs: list(leg),
    /** Where the traveller spends the nights. */
    stay,
    /** Picture of the place. */
    image,
    /** Pages about the stop. */
    links: list(stopLink),
    /** URL of the page that this information is from. */
    source: link,
    /** `false` if the stop was inferred from prose and not announced. The default is `true`. */
    stated: boolean,
    /** Where the words are that name the place, if the stop was found in the text of an article. */
    evidence: span,
})));
/** The stops of a trip. An empty list means that its places are not announced yet. */
const stopList = list(stop);
const stops = {
    ...stopList,
    read: (raw, at) => (Array.isArray(raw) && raw.length === 0 ? [] : stopList.read(raw, at)),
};
export const itinerary = withDates(record({
    /** Identifier of the trip in your system. `pick="id:…"` selects by it, and calendar entries keep their identity by it. */
    id: string,
    /** Title of the trip. Without one, the places are shown. */
    title: string,
    /** Who travels. */
    traveller: string,
    /** Office or description of the traveller. */
    role: string,
    /** Further travellers. If there is no `traveller`, all of them. */
    travellers: list(person),
    /** When the trip begins. */
    start: moment,
    /** When the trip ends. */
    end: moment,
    /** When this information was known to be correct. */
    asOf: moment,
    /** Language of the itinerary. */
    language,
    /** `false` if the trip was found in the text of an article. A line says so. The default is `true`. */
    stated: boolean,
    /** The stops in order. An empty list means that the places are not announced yet. */
    stops,
}, ['stops']));
/** Reads an itinerary from canonical JSON. Never throws; without usable `stops` there is no value. */
export const parseItinerary = (raw, options) => Cursor.read(itinerary.read, raw, options);
