import { lessSure } from '../../model/definition/status.js';
import { CalendarComponent, readCalendar, wordsOf } from './icalendar-lines.js';
import { comparableInstant, occasionsOf } from './icalendar-events.js';
import { timeOf } from './icalendar-times.js';
import { ownItinerary } from './own-calendar.js';
import { Graph } from '../pages/schema-org-graph.js';
import { itinerariesOf } from '../pages/schema-org-trips.js';
import { hotelOf, isPrivateLine, journeyOf } from './icalendar-journeys.js';
import { readStatus } from '../shared/read-status.js';
const DAY = 86_400_000;
/** Maximum number of stops. */
const MAX_STOPS = 1_000;
/** Reads an iCalendar: each trip in it is an itinerary, and so are all events outside trips. @see https://www.rfc-editor.org/rfc/rfc5545 */
export const read = (value, options) => {
    const reading = { language: options.language, isPrivate: options.private ?? false };
    const root = readCalendar(value);
    const loose = root.components.filter(({ name }) => name !== 'VCALENDAR');
    const calendars = root.components.filter(({ name }) => name === 'VCALENDAR');
    if (loose.length > 0) {
        // Events without a calendar around them.
        const around = new CalendarComponent('VCALENDAR', root.at);
        around.components.push(...loose);
        calendars.push(around);
    }
    const entries = calendars.flatMap((calendar) => itinerariesIn(calendar, reading));
    if (entries.length === 0)
        value.report('missing', 'No event found in this calendar.');
    return { version: calendars[0]?.words('VERSION'), entries };
};
const SILENT = /^(VEVENT|VTIMEZONE|VALARM|STANDARD|DAYLIGHT)$/;
function itinerariesIn(calendar, reading) {
    for (const { name, at } of calendar.components) {
        if (!SILENT.test(name))
            at.report('unknown-type', `The component “${name.slice(0, 40)}” is not an event; ignored.`);
    }
    const about = calendar.first('X-WR-CALDESC') ?? calendar.first('DESCRIPTION');
    if (about)
        about.at.report('unknown-field', 'The description of the calendar is not supported; ignored.');
    const occasions = occasionsOf(calendar);
    const own = ownItinerary(calendar, occasions, (occasion) => {
        const setting = { calendar, isNamed: false, ...reading };
        return visitsOf(occasion, saidOf(occasion, setting), setting).map(({ stop }) => stop);
    });
    if (own)
        return [own];
    return tripsOf(occasions).flatMap((trip) => {
        const draft = itineraryOf(trip, calendar, reading);
        return draft ? [draft] : [];
    });
}
/**
 * Groups the events of a calendar into trips.
 *
 * Travel programs write the whole trip first, as an all-day event that covers all events up to the next trip. If one of
 * them is outside those days, the all-day event is treated as a normal event.
 */
function tripsOf(occasions) {
    const starts = occasions.flatMap((occasion, index) => (isLong(occasion) ? [index] : []));
    const trips = starts.map((start, index) => {
        const parts = occasions.slice(start + 1, starts[index + 1] ?? occasions.length);
        return { whole: occasions[start], parts };
    });
    const before = occasions.slice(0, starts[0] ?? occasions.length);
    const isTrips = trips.length > 0 && before.length === 0 && trips.every(isTrip);
    return isTrips ? trips : [{ whole: undefined, parts: [...occasions] }];
}
const isLong = ({ start, end }) => start?.isDay === true && end !== undefined && end.wall > start.wall;
function isTrip({ whole, parts }) {
    const [start, end] = [whole.start.wall, whole.end.wall + DAY];
    const isBooking = whole.event.first(RESERVATION) !== undefined;
    // In other time zones a day begins up to fourteen hours earlier or later.
    const isInside = (part) => part.start !== undefined &&
        comparableInstant(part.start) >= start - DAY / 1.7 &&
        comparableInstant(part.start) <= end + DAY / 1.7;
    const isCertain = parts.length > 1 || whole.event.words('TRANSP')?.toUpperCase() === 'TRANSPARENT';
    return parts.length > 0 && isCertain && !isBooking && parts.every(isInside);
}
const RESERVATION = 'X-KDE-KITINERARY-RESERVATION';
/** Properties of events that the model has no field for. */
const UNHELD = ['CATEGORIES', 'COMMENT', 'CONTACT', 'RESOURCES', 'ATTACH', 'IMAGE', 'CONFERENCE'];
/** Properties of all-day trip events that the model has no field for. */
const UNHELD_WHOLE = [...UNHELD, 'DESCRIPTION', 'LOCATION', 'GEO', 'URL', 'ATTENDEE', 'ORGANIZER'];
function itineraryOf({ whole, parts }, calendar, reading) {
    const sorted = inOrder(parts);
    if (whole)
        noteUnheld(whole.event, UNHELD_WHOLE);
    for (const event of new Set(parts.map((part) => part.event)))
        noteUnheld(event, UNHELD);
    const title = (whole && whole.event.words('SUMMARY')) ?? nameOf(calendar);
    const ofWhole = whole ? statusOf(whole.event, calendar) : {};
    const summaries = new Set(parts.map(({ event }) => event.words('SUMMARY')));
    // If all events have the same title, it is the title of the trip.
    const shared = title === undefined && summaries.size === 1 ? [...summaries][0] : undefined;
    const setting = { ...reading, calendar, isNamed: shared !== undefined };
    const visits = [];
    const travellers = new Set();
    const said = new Map();
    for (const part of sorted.slice(0, MAX_STOPS)) {
        const facts = said.get(part.event) ?? saidOf(part, setting);
        said.set(part.event, facts);
        for (const name of facts.booking?.traveller?.split(', ') ?? [])
            travellers.add(name);
        for (const visit of visitsOf(part, facts, setting))
            addVisit(visit, visits);
    }
    if (sorted.length > MAX_STOPS)
        calendar.at.report('too-large', `Over ${MAX_STOPS} events; the rest is ignored.`);
    if (visits.length === 0)
        return undefined;
    return {
        title: publicTitle(title ?? shared, calendar, reading),
        traveller: [...travellers].join(', ') || undefined,
        start: whole?.start && momentOf(whole.start),
        end: whole?.end && momentOf(whole.end),
        asOf: newestOf([...(whole ? [whole] : []), ...parts]),
        language: parts.map(({ event }) => event.first('SUMMARY')?.parameters.get('LANGUAGE')).find((tag) => tag),
        stops: visits.map(({ stop }) => ({ ...stop, ...lessSure(ofWhole, stop) })),
    };
}
/** The title, unless it tells a booking reference or a seat. */
function publicTitle(title, { at }, { isPrivate }) {
    if (title === undefined || isPrivate || !isPrivateLine(title))
        return title;
    return at.report('withheld', 'The title tells a booking reference or a seat, which are private; ignored.');
}
function noteUnheld(event, names) {
    for (const name of names) {
        const property = event.first(name);
        if (property)
            property.at.report('unknown-field', `The property ${name} is not supported; ignored.`);
    }
}
/** The name of a calendar, unless it is an account name. */
function nameOf(calendar) {
    const property = calendar.first('NAME') ?? calendar.first('X-WR-CALNAME');
    const name = property && wordsOf(property.value);
    if (name?.endsWith('(TripIt)')) {
        return property.at.report('withheld', 'The name of the calendar is that of its owner, which is private; ignored.');
    }
    if (!name || !/^[^\s@]+@[^\s@]+\.\w+$/.test(name))
        return name || undefined;
    return property.at.report('value', 'The name of the calendar is an e-mail address; ignored.');
}
/** By time; events without a time come last. */
const inOrder = (parts) => {
    const keyed = parts.map((part) => ({ part, at: part.start ? comparableInstant(part.start) : Infinity }));
    return keyed.sort((one, other) => (one.at === other.at ? 0 : one.at - other.at)).map(({ part }) => part);
};
/** The latest modification date of some events. */
function newestOf(occasions) {
    const changed = occasions.flatMap(({ event }) => {
        const property = event.first('LAST-MODIFIED') ?? event.first('DTSTAMP');
        const written = timeOf(property?.value ?? '');
        return written ? [written] : [];
    });
    const newest = changed.sort((one, other) => other.wall - one.wall)[0];
    return newest && `${isoOf(newest.wall, newest.isDay)}${newest.isUtc ? 'Z' : ''}`;
}
/** Reads the schema.org reservation that KDE's programs attach to an event. */
function bookingOf(event, { language, isPrivate }) {
    const property = event.first(RESERVATION);
    if (!property)
        return undefined;
    // Some programs escape the JSON as text, others do not.
    const escaped = /\\,/.test(property.value) ? property.value.replace(/\\([\\;,])/g, '$1') : property.value;
    const graph = new Graph(property.at.replaced(escaped).parsed, language, isPrivate);
    const [draft] = itinerariesOf(graph);
    const passengers = graph.travels.flatMap(({ node }) => graph.labelOf(node.at('underName')) ?? []);
    return (draft && {
        traveller: draft['traveller'],
        stops: draft['stops'],
        passengers,
    });
}
/** The journey that the words of an event tell, as a booking: the departure, and the arrival with its legs. */
function toldJourney({ event, start }) {
    const description = event.first('DESCRIPTION');
    if (event.first('RRULE') ?? event.first('RDATE'))
        return undefined;
    const day = start && isoOf(start.wall, true);
    const zone = start && !start.isDay ? start.zone.name : undefined;
    const journey = journeyOf(event.words('SUMMARY') ?? '', description ? wordsOf(description.value) : '', day, zone);
    const [first, last] = [journey?.legs[0], journey?.legs.at(-1)];
    if (!journey || !first || !last)
        return undefined;
    const coordinates = journey.isAtArrival ? coordinatesOf(event) : undefined;
    const stops = [{ place: first['from'] }, { place: last['to'], coordinates, legs: journey.legs }];
    return { traveller: undefined, stops, passengers: [], hasSeats: journey.hasSeats ?? false };
}
/** The place where a journey starts: the location of the event if it names the station, else the station. */
function placeOfJourney(event, from) {
    const [place, station] = [placeOf(event), from?.['place']];
    const name = typeof station === 'string' ? station.replace(/ \([A-Z]{3}\)$/, '') : undefined;
    return name !== undefined && place?.includes(name) ? place : undefined;
}
/** The attendees of a booking are its passengers, who are left out. */
const withoutPassengers = (event) => event.first('ATTENDEE')?.at.report('withheld', 'The passengers of a booking are private; ignored.');
function saidOf(occasion, setting) {
    const { event } = occasion;
    const { calendar } = setting;
    const booking = bookingOf(event, setting);
    const journey = booking ? undefined : toldJourney(occasion);
    const { stops = [], passengers = [] } = booking ?? journey ?? {};
    const hotel = booking ? undefined : hotelOf(event.words('SUMMARY') ?? '');
    const isBooked = stops.length === 2 || stops[0]?.['stay'] !== undefined || hotel !== undefined;
    return {
        booking: booking ?? journey,
        hotel,
        place: journey ? placeOfJourney(event, stops[0]) : placeOf(event),
        coordinates: stops[1]?.['coordinates'] && journey ? undefined : coordinatesOf(event),
        purpose: purposeOf(event, { ...setting, isBooked, hasSeats: journey?.hasSeats ?? false, passengers }),
        meets: isBooked ? withoutPassengers(event) : peopleOf(event),
        status: statusOf(event, calendar),
    };
}
function visitsOf({ event, start, end }, said, { calendar }) {
    const { booking, hotel, meets } = said;
    const [from, to] = [booking?.stops[0], booking?.stops.length === 2 ? booking.stops[1] : undefined];
    const country = from?.['country'];
    const title = event.words('SUMMARY');
    const coordinates = said.coordinates ?? from?.['coordinates'];
    // The zone in which the owner reads the calendar is not that of the place, which coordinates or airports tell.
    const ownerZone = (coordinates ?? to) ? undefined : calendar.words('X-WR-TIMEZONE');
    const booked = from?.['stay'];
    const stay = booked && { ...booked, address: said.place ?? booked['address'] };
    const stop = {
        place: stay ? (from?.['place'] ?? said.place) : (said.place ?? from?.['place']),
        country: typeof country === 'string' && said.place?.includes(country) ? undefined : country,
        start: start && momentOf(start, ownerZone),
        end: end && momentOf(end, ownerZone),
        timeZone: zoneOf(start, calendar) ?? from?.['timeZone'],
        coordinates,
        purpose: said.purpose,
        meets,
        ...lessSure(said.status, from ?? {}),
    };
    const isAnything = stop.place ?? stop.start ?? stop.end ?? stop.coordinates ?? stop.purpose ?? meets;
    if (!isAnything) {
        // The title was removed from the event because it became the title of the trip. Without other fields, it is kept here.
        if (title)
            return [{ stop: { purpose: title } }];
        event.at.report('missing', 'An event without time, place and text; ignored.');
        return [];
    }
    if (hotel)
        return [stayAt(hotel, stop)];
    if (!to || !title)
        return [{ stop: { ...stop, stay } }];
    // A journey has two stops: the departure, and the arrival with its legs.
    const legs = to['legs'];
    const [first, last] = [legs?.[0], legs?.at(-1)];
    return [
        { leg: 'start', stop: { ...stop, end: undefined } },
        {
            leg: 'end',
            stop: {
                place: to['place'],
                country: to['country'],
                start: stop.end ?? to['start'],
                timeZone: end?.zone.name ?? to['timeZone'],
                coordinates: to['coordinates'],
                legs: legs?.map((leg) => ({
                    ...leg,
                    // The times of the event may be newer than those of the booking.
                    ...(leg === first && { departure: stop.start ?? leg['departure'] }),
                    ...(leg === last && { arrival: stop.end ?? leg['arrival'] }),
                    ...lessSure(said.status, leg),
                })),
                ...lessSure(said.status, to),
            },
        },
    ];
}
/** A stop at a hotel. Its check-out is added to the stop of its check-in. */
function stayAt({ name, edge }, stop) {
    const { place: address, start, end } = stop;
    const [checkIn, checkOut] = edge === 'both' ? [start, end] : edge === 'in' ? [start] : [undefined, start];
    const stay = { name, address, checkIn, checkOut };
    return { stop: { ...stop, place: name, start: checkIn ?? start, end: edge === 'both' ? end : undefined, stay } };
}
/** The stop with the check-in of a stay, of which a visit is the check-out. */
const checkedIn = ({ stop }, visits) => {
    const stay = stop['stay'];
    if (!stay?.['checkOut'] || stay['checkIn'])
        return -1;
    return visits.findLastIndex(({ stop: other }) => {
        const open = other['stay'];
        return open !== undefined && open['name'] === stay['name'] && open['checkIn'] && !open['checkOut'];
    });
};
/** Adds a stop. The end of one leg and the start of the next are merged if they are in the same place. */
function addVisit(visit, visits) {
    const open = checkedIn(visit, visits);
    if (open >= 0) {
        const { stop } = visits[open];
        const end = visit.stop['start'];
        visits[open] = { stop: { ...stop, end, stay: { ...stop['stay'], checkOut: end } } };
        return;
    }
    const last = visits.at(-1);
    const isSame = visit.leg === 'start' && last?.leg === 'end' && last.stop['place'] === visit.stop['place'];
    if (!isSame)
        visits.push(visit);
    else
        visits[visits.length - 1] = {
            ...visit,
            stop: {
                ...visit.stop,
                start: last.stop['start'],
                end: visit.stop['start'],
                legs: last.stop['legs'],
                ...lessSure(last.stop, visit.stop),
            },
        };
}
/** A latitude and a longitude, which some programs write as the location. */
const POSITION = /^[+-]?\d{1,2}\.\d+, ?[+-]?\d{1,3}\.\d+$/;
function placeOf(event) {
    const structured = event.first('X-APPLE-STRUCTURED-LOCATION')?.parameters.get('X-TITLE');
    const place = (event.words('LOCATION') || structured)?.replace(/(?<!\s)\s*\n\s*/g, ', ');
    return place && POSITION.test(place) ? undefined : place;
}
/** Longitude and latitude. iCalendar writes the latitude first. */
function coordinatesOf(event) {
    const location = event.first('LOCATION');
    const isPosition = location !== undefined && POSITION.test(wordsOf(location.value));
    const property = event.first('GEO') ?? event.first('X-APPLE-STRUCTURED-LOCATION') ?? (isPosition ? location : undefined);
    if (!property)
        return undefined;
    const [, latitude, longitude] = /^(?:geo:)?\s*([+-]?\d+(?:\.\d+)?)\s*\\?[;,]\s*([+-]?\d+(?:\.\d+)?)/i.exec(property.value.trim()) ?? [];
    if (latitude && longitude)
        return [Number(longitude), Number(latitude)];
    return property.at.report('value', `Invalid coordinates “${property.value.slice(0, 40)}”; ignored.`);
}
/** The time zone of the place: that of its start time, or of a time without one, the default zone of the calendar. */
function zoneOf(start, calendar) {
    if (!start || start.isDay)
        return undefined;
    return start.zone.name ?? (start.zone.kind === 'floating' ? calendar.words('X-WR-TIMEZONE') : undefined);
}
/**
 * Converts a time to the model: as local time with its zone, in UTC, or as floating local time.
 *
 * @param ownerZone - the zone in which a time in UTC is shown
 */
function momentOf({ wall, isDay, zone }, ownerZone) {
    const date = isoOf(wall, isDay);
    if (isDay || zone.kind === 'floating')
        return date;
    if (zone.kind === 'utc')
        return ownerZone ? { date: `${date}Z`, zone: ownerZone } : `${date}Z`;
    if (zone.kind === 'named')
        return { date, zone: zone.name };
    const minutes = Math.round((wall - zone.instantOf(wall)) / 60_000);
    const digits = new Date(Math.abs(minutes) * 60_000).toISOString().slice(11, 16);
    return `${date}${minutes < 0 ? '-' : '+'}${digits}`;
}
const isoOf = (wall, isDay) => {
    const iso = new Date(wall).toISOString();
    return isDay ? iso.slice(0, 10) : iso.slice(0, 19).replace(/:00$/, '');
};
function statusOf(event, calendar) {
    const said = event.all('STATUS').map(({ value, at }) => at.replaced(wordsOf(value)));
    return readStatus([...said, ...calendar.all('METHOD').flatMap(({ value, at }) => cancelled(at.replaced(value)))]);
}
/** The method `CANCEL` cancels all events. */
const cancelled = (method) => (/^cancel$/i.test(method.words ?? '') ? [method] : []);
/** The purpose of a stop: its title, with its link, and its description. */
function purposeOf(event, about) {
    const summary = about.isNamed || about.isBooked ? undefined : event.words('SUMMARY');
    const url = event.words('URL');
    const link = url && { type: 'link', href: url, content: summary ?? url };
    const description = descriptionOf(event, about);
    const head = summary === undefined ? [] : [link ?? summary];
    const tail = summary === undefined && link ? [link] : [];
    const parts = [head, description, tail].filter((part) => part.length > 0);
    const words = parts.flatMap((part, index) => (index > 0 ? ['\n\n', ...part] : part));
    return words.length > 0 ? words : undefined;
}
const MARKUP = /<\/?(p|br|div|span|a|b|i|u|em|strong|ul|ol|li|html|body|table|h[1-6]|font)\b[^<>]*>/i;
function descriptionOf(event, { isPrivate, hasSeats, passengers }) {
    // Outlook repeats the description in HTML. That is used only if there is no other description.
    const property = event.first('DESCRIPTION') ?? event.first('X-ALT-DESC');
    const whole = property ? wordsOf(property.value) : '';
    const lines = whole.split('\n');
    const kept = isPrivate
        ? lines
        : lines.filter((line) => !hasSeats && !isPrivateLine(line) && !passengers.includes(line.trim()));
    const words = kept.join('\n');
    if (kept.length < lines.length) {
        property.at.report('withheld', 'Lines about a booking are private: its reference, seats and guests; ignored.');
    }
    if (!property || !MARKUP.test(words))
        return linesOf(words);
    // Some programs write plain lines with HTML links in them.
    const html = /<(p|br|div|li)\b/i.test(words) ? words : words.replaceAll('\n', '<br>');
    const text = property.at.replaced(html).htmlText;
    return text === undefined ? [] : [text];
}
/** Converts plain text to lines of inline text. */
const linesOf = (words) => words
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim())
    .flatMap((paragraph, index) => {
    const lines = paragraph.trim().split('\n');
    const broken = lines.flatMap((line, at) => at > 0 ? [{ type: 'line-break' }, line.trim()] : [line.trim()]);
    return index > 0 ? ['\n\n', ...broken] : broken;
});
/** The attendees with a name. Rooms and attendees with only an e-mail address are left out. */
function peopleOf(event) {
    const names = new Set();
    for (const property of event.all('ORGANIZER', 'ATTENDEE')) {
        const name = personOf(property);
        if (name)
            names.add(name);
    }
    return names.size > 0 ? [...names].map((name) => ({ name })) : undefined;
}
function personOf({ parameters, at }) {
    const name = parameters
        .get('CN')
        ?.replace(/^'(.*)'$/, '$1')
        .replace(/\s+/g, ' ')
        .trim();
    if (/^(ROOM|RESOURCE)$/i.test(parameters.get('CUTYPE') ?? '')) {
        return at.report('value', 'The attendee is a room; ignored.');
    }
    if (/^DECLINED$/i.test(parameters.get('PARTSTAT') ?? '')) {
        return at.report('withheld', 'The attendee declined; ignored.');
    }
    if (name && !/^[^\s@]+@\S+$/.test(name))
        return name;
    return at.report('missing', 'The attendee has an address but no name; ignored.');
}
