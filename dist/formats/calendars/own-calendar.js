import { EVENT_PROPERTY, JOURNEY_PROPERTY, STOP_PROPERTY, TRIP_PROPERTY } from '../../model/calendar-properties.js';
import { isRecord } from '../../model/definition/field.js';
import { digestOfValues } from '../../model/digest.js';
import { wordsOf } from './icalendar-lines.js';
/** The values of an event that its data is beside. A rule for repetitions is none of ours. */
const TEXTS = ['STATUS', 'SUMMARY', 'LOCATION', 'GEO', 'DESCRIPTION'];
const RULES = ['RRULE', 'RDATE', 'EXDATE', 'RECURRENCE-ID', 'DURATION'];
/**
 * Reads a calendar file that we have written: its properties with JSON contain everything. `undefined` for other files.
 *
 * An event that a program has changed is read by `readEvent`, as one of another file.
 */
export function ownItinerary(calendar, occasions, readEvent) {
    const trip = parsed(calendar, TRIP_PROPERTY);
    if (!trip || /^cancel$/i.test(calendar.words('METHOD') ?? ''))
        return undefined;
    const stops = [];
    const programmes = new Map();
    for (const occasion of occasions) {
        const { event } = occasion;
        const stop = current(event, STOP_PROPERTY);
        const entry = current(event, EVENT_PROPERTY);
        // The data of its stop contains a leg or a stay.
        const isJourney = current(event, JOURNEY_PROPERTY) !== undefined;
        const uid = event.words(entry || isJourney ? 'RELATED-TO' : 'UID');
        let programme = programmes.get(uid);
        if (!programme && stop) {
            programmes.set(uid, (programme = []));
            stops.push({ ...stop, events: programme });
        }
        if (entry && programme)
            programme.push(entry);
        else if (!stop && !isJourney)
            stops.push(...readEvent(occasion));
    }
    return stops.length > 0 ? { ...trip, stops: stops.map(withoutEmpty) } : undefined;
}
const withoutEmpty = ({ events, ...stop }) => ({
    ...stop,
    ...(events?.length && { events }),
});
/** The JSON in a property of an event; `undefined` if a program has changed the event since. */
function current(event, name) {
    const digest = event.first(name)?.parameters.get('X-DIGEST');
    if (digest === undefined || RULES.some((rule) => event.first(rule)))
        return undefined;
    const times = ['DTSTART', 'DTEND'].flatMap((time) => {
        const property = event.first(time);
        return [property?.parameters.get('TZID'), property?.value];
    });
    const texts = TEXTS.map((text) => (text === 'GEO' ? event.first(text)?.value : event.words(text)));
    return digest === digestOfValues([...times, ...texts]) ? parsed(event, name) : undefined;
}
function parsed(component, name) {
    const value = component.first(name)?.value;
    if (value === undefined)
        return undefined;
    try {
        const json = JSON.parse(wordsOf(value));
        return isRecord(json) ? json : undefined;
    }
    catch {
        return undefined;
    }
}
