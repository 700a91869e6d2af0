import { compareTimes, placeTimeOf, spanOf } from '../i18n/clock.js';
import { commaOf } from '../i18n/comma.js';
import { englishItinerary } from '../i18n/messages.js';
import { firstDayOf } from '../model/calendar-days.js';
import { EVENT_PROPERTY, JOURNEY_PROPERTY, STOP_PROPERTY } from '../model/calendar-properties.js';
import { hasUnknownStatus, isOff, lessSure } from '../model/definition/status.js';
import { digestOfValues, printableJson } from '../model/digest.js';
import { datesOfStop } from '../model/legs.js';
import { wordsOf } from '../model/text.js';
import { isPlaceZone, offsetAt, wallOf } from '../model/zone-clock.js';
import { Identities } from './identity.js';
import { journeyEvents } from './journey-events.js';
import { calendarWords, contentLine, textValue } from './lines.js';
const DAY = 86_400_000;
/**
 * Writes a VEVENT for each stop with a date, and for each of its events with one.
 *
 * The UID of an entry stays the same when dates change, so that a second import moves the entry (see `Identities`).
 * SEQUENCE increases with newer data and with the time of writing, since data without `asOf` may have changed. Entries are
 * transparent, because readers of a trip are not busy while somebody else travels. Cancelled and postponed stops have the status CANCELLED, because
 * they do not take place on that day and iCalendar has no other value for it; a second import then removes the entry. A stop
 * with an unknown status has no entry, because calendars would show it as confirmed.
 *
 * Properties that only we read contain the stop or the event as JSON, so that nothing is lost when the file is read again.
 */
export function entriesOf(itinerary, setting) {
    const entries = calendarEntries(itinerary, setting);
    const zones = new Map();
    for (const { zone } of entries.flatMap(({ start, end }) => [start, ...(end ? [end] : [])])) {
        if (zone && !zones.get(zone.name)?.push(zone.instant))
            zones.set(zone.name, [zone.instant]);
    }
    return { lines: entries.map(entryWriter(itinerary, setting)), zones };
}
/** The content of the entries, in the order of the stops. */
export function calendarEntries(itinerary, setting) {
    const { stops, traveller } = itinerary;
    const { language } = setting;
    const words = { ...englishItinerary, ...setting.words };
    const comma = commaOf(language);
    const identities = new Identities(itinerary);
    return stops.flatMap((stop, index) => {
        const place = [stop.place, stop.country].filter((name) => name).join(comma);
        const identity = identities.stop(stop.place ?? stop.country ?? '');
        if (setting.stop !== undefined && setting.stop !== index)
            return [];
        const { coordinates } = stop;
        const times = timesOf(datesOfStop(stop), stop.timeZone);
        const { events = [], ...own } = stop;
        const parent = `${identity}@broadsheet`;
        const whole = times && {
            ...times,
            status: stop,
            uid: parent,
            data: { [STOP_PROPERTY]: own },
            summary: [calendarWords(place) || words.unnamed, traveller && `(${traveller})`].filter((name) => name).join(' '),
            location: place,
            coordinates,
            description: describe(stop, comma, words),
        };
        // An entry of its own for the stop contains the data already.
        const data = times && !hasUnknownStatus(stop) ? undefined : own;
        const journey = journeyEvents(stop, stops[index - 1], setting.words ?? {});
        const programme = [...events, ...journey].flatMap((event) => {
            const uid = `${identities.event(identity, event.title)}@broadsheet`;
            const when = timesOf(event, stop.timeZone);
            if (!when)
                return [];
            // A leg begins at another place.
            const isHere = !('isElsewhere' in event && event.isElsewhere);
            const location = [event.place, isHere && place].filter((name) => name).join(comma);
            const summary = calendarWords(event.title) || calendarWords(location) || words.unnamed;
            // The data of the stop contains its legs and its stay.
            const ownData = 'isElsewhere' in event ? { [JOURNEY_PROPERTY]: {} } : { [EVENT_PROPERTY]: event };
            return [
                {
                    ...when,
                    ...{ uid, parent, summary, location, coordinates: isHere ? coordinates : undefined },
                    status: lessSure(stop, event),
                    data: { ...ownData, [STOP_PROPERTY]: data },
                },
            ];
        });
        return [...(whole ? [whole] : []), ...programme].filter(({ status }) => !hasUnknownStatus(status));
    });
}
/** The largest integer that iCalendar allows. */
const MAX_INTEGER = 2 ** 31 - 1;
/** SEQUENCE counts seconds from here. */
const BEGINNING = Date.UTC(2020, 0, 1);
/** Returns a function that writes the entries of a trip. */
function entryWriter({ asOf }, { now, url, words: given }) {
    const words = { ...englishItinerary, ...given };
    const stamp = instantValue(now);
    const changed = spanOf(asOf, 'UTC')?.from;
    const secondsTo = (instant = BEGINNING) => Math.max(0, Math.floor((instant - BEGINNING) / 1000));
    const news = secondsTo(changed) + secondsTo(now);
    return ({ uid, start, end, status, summary, location, coordinates, description, parent, data }) => {
        const isGone = isOff(status);
        // Some calendars ignore the status, so it is also in the title.
        const title = isGone ? `${words[status.status === 'postponed' ? 'postponed' : 'cancelled']}: ${summary}` : summary;
        const date = (name, { value, isDay, zone }) => contentLine(name, value, isDay ? { VALUE: 'DATE' } : zone ? { TZID: zone.name } : {});
        const text = (name, value) => value ? contentLine(name, textValue(value)) : '';
        const state = isGone ? 'CANCELLED' : status.status === 'tentative' ? 'TENTATIVE' : 'CONFIRMED';
        const position = coordinates && `${degrees(coordinates[1])};${degrees(coordinates[0])}`;
        const zones = [start, end].flatMap((time) => [time?.zone?.name, time?.value]);
        const digest = digestOfValues([...zones, state, title, location, position, description].map(calendarText));
        return [
            contentLine('BEGIN', 'VEVENT'),
            contentLine('UID', uid),
            contentLine('DTSTAMP', stamp),
            contentLine('LAST-MODIFIED', changed === undefined ? stamp : instantValue(changed)),
            date('DTSTART', start),
            end ? date('DTEND', end) : '',
            contentLine('SEQUENCE', String(Math.min(news + (isGone ? 1 : 0), MAX_INTEGER))),
            contentLine('STATUS', state),
            text('SUMMARY', title),
            text('LOCATION', location),
            position ? contentLine('GEO', position) : '',
            text('DESCRIPTION', description),
            url ? contentLine('URL', url) : '',
            contentLine('TRANSP', 'TRANSPARENT'),
            parent ? contentLine('RELATED-TO', parent) : '',
            ...Object.entries(data).map(([name, value]) => value ? contentLine(name, textValue(printableJson(value)), { 'X-DIGEST': digest }) : ''),
            contentLine('END', 'VEVENT'),
        ].join('');
    };
}
const calendarText = (words) => calendarWords(words ?? '');
/** Formats an angle without an exponent, because iCalendar does not allow one. */
const degrees = (angle) => String(Number(angle.toFixed(6)) + 0);
/** Purpose and people of a stop, and the text of its status. */
function describe({ purpose, meets = [], statusText }, comma, words) {
    const people = meets.map(({ name, role, organization }) => [name, role, organization].filter((w) => w).join(comma));
    const lines = [
        statusText,
        purpose && wordsOf(purpose).trim(),
        people.length > 0 && [`${words.meets}:`, ...people].join('\n'),
    ];
    return lines.filter((line) => line).join('\n\n');
}
/**
 * Start and end in iCalendar form. Without a time, they are whole days, and the end is the day after the last day.
 *
 * A time with a known zone is local time there, or UTC near a change of its clocks; a time without one is floating. `undefined` if no day is known.
 */
function timesOf(dates, zone) {
    const { end } = dates;
    const from = placeTimeOf(firstDayOf(dates), zone);
    const to = placeTimeOf(end, zone);
    if (!from)
        return undefined;
    const isEndKnown = to &&
        (to.precision === 'time' ? compareTimes(to, from) > 0 : to.precision === 'day' && +to.wall + DAY > +from.wall);
    if (from.precision === 'day') {
        const last = isEndKnown ? Math.floor(+to.wall / DAY) : +from.wall / DAY;
        return { start: day(+from.wall), end: isWritable((last + 1) * DAY) ? day((last + 1) * DAY) : undefined };
    }
    const start = time(from);
    if (!isEndKnown)
        return { start };
    // If only one of the two is floating, their distance is unknown.
    if (to.precision === 'time')
        return { start, end: isFloating(to) === isFloating(from) ? time(to) : undefined };
    // The end is some time on the last day, so the entry lasts until the end of that day.
    const over = isFloating(from) ? undefined : spanOf(end, end?.zone ?? zone ?? 'UTC')?.to;
    const midnight = { ...to, wall: new Date(+to.wall + DAY), instant: over };
    return { start, end: isFloating(midnight) === isFloating(from) ? time(midnight) : undefined };
}
const FIRST = Date.parse('0001-01-01T00:00Z');
const LAST = Date.parse('9999-12-31T23:59:59Z');
/** Whether a date can be written: iCalendar allows the years 1 to 9999. */
const isWritable = (instant) => instant >= FIRST && instant <= LAST;
const digits = (instant) => new Date(Math.min(Math.max(instant, FIRST), LAST)).toISOString().slice(0, 19).replace(/[-:]/g, '');
const instantValue = (instant) => `${digits(instant)}Z`;
const day = (wall) => ({ value: digits(wall).slice(0, 8), isDay: true });
/** Whether a time is floating: local time without a known zone (RFC 5545, 3.3.5, form 1). */
const isFloating = ({ instant }) => instant === undefined || !isWritable(instant);
function time(at) {
    if (isFloating(at))
        return { value: digits(+at.wall), isDay: false };
    const { zone: name, instant = 0 } = at;
    return name && canBeLocal(instant, name)
        ? { value: digits(+wallOf(instant, name)), isDay: false, zone: { name, instant } }
        : { value: instantValue(instant), isDay: false };
}
/**
 * Whether all programs understand a local time in a zone alike.
 *
 * They do not within a day of a change of the clocks, where a time can occur twice. Before 1900 most places had local mean
 * times.
 */
function canBeLocal(instant, zone) {
    const year = new Date(instant).getUTCFullYear();
    const isSteady = offsetAt(instant - DAY, zone) === offsetAt(instant + DAY, zone);
    return isPlaceZone(zone) && year > 1900 && year < 9999 && isSteady;
}
