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
            return at.refuse('value', `[${longitude}, ${latitude}] is no place on Earth (longitude first); left out.`);
        }
        return [longitude, latitude];
    },
};
const status = choice(...STATUSES);
export const stopEvent = withStatus(record({ title: string, start: moment, end: moment, place: string, status, statusText: string }, ['title']));
export const stop = withStatus(record({
    place: string,
    country: string,
    start: moment,
    end: moment,
    timeZone,
    coordinates,
    purpose: text,
    meets: list(person),
    status,
    statusText: string,
    events: list(stopEvent),
    stated: boolean,
}));
export const itinerary = record({
    title: string,
    traveller: string,
    role: string,
    start: moment,
    end: moment,
    asOf: moment,
    language,
    stops: list(stop),
}, ['stops']);
/** Reads an itinerary from canonical JSON. Never throws; without usable `stops` there is no value. */
export const readItinerary = (raw, options) => Cursor.read(itinerary.read, raw, options);
