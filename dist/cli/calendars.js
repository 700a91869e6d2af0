import { calendarFile } from '../calendar/calendar.js';
import { gpx } from '../export/gpx.js';
import { english } from '../i18n/messages.js';
import { translatedMessages } from '../i18n/messages/tables.js';
import { named } from './reading.js';
/**
 * Converts the itineraries in some entries, also those inside articles, to iCalendar. It is the same file that the
 * calendar button for the whole trip creates. Several itineraries are joined in one file.
 *
 * @param locale - The language of labels such as “Meets”. Default: the language of the itinerary.
 * @throws Error if there is no itinerary, or none with a date.
 */
export function calendarsOf(entries, locale, now) {
    const trips = entries.flatMap(itinerariesIn);
    if (trips.length === 0)
        throw new Error('it contains no itinerary; --to ics is for itineraries.');
    const files = trips.flatMap((trip) => {
        const { language = 'en' } = trip;
        const words = translatedMessages(english, locale ?? language).itinerary;
        return calendarFile(trip, { language, words, now }) ?? [];
    });
    if (files.length > 0)
        return files.map(({ text }) => text).join('');
    throw new Error('no stop has both an exact date and a known status, which calendar files need.');
}
/**
 * Converts the itineraries in some entries, also those inside articles, to one GPX file.
 *
 * @throws Error if there is no itinerary, or none with coordinates.
 */
export function routesOf(entries) {
    const trips = entries.flatMap(itinerariesIn);
    if (trips.length === 0)
        throw new Error('it contains no itinerary; --to gpx is for itineraries.');
    const text = gpx(trips);
    if (text !== undefined)
        return text;
    throw new Error('no stop has coordinates, which GPX needs.');
}
function itinerariesIn(entry) {
    const { kind, model } = named(entry);
    if (kind === 'itinerary-card')
        return [withoutType(model)];
    if (kind === 'pull-quote')
        return [];
    const { body = [], language } = model;
    return body.flatMap(itinerariesInBlock).map((trip) => ({ ...(language && { language }), ...withoutType(trip) }));
}
/** Files contain the fields of an itinerary, not the type of the entry or block that it comes from. */
const withoutType = (trip) => Object.fromEntries(Object.entries(trip).filter(([field]) => field !== 'type'));
function itinerariesInBlock(block) {
    switch (block.type) {
        case 'itinerary':
            return [block];
        case 'callout':
        case 'update':
            return block.content.flatMap(itinerariesInBlock);
        case 'list':
            return block.items.flat().flatMap(itinerariesInBlock);
        default:
            block;
            return [];
    }
}
