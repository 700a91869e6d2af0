import { placeTimeOf, spanOf } from '../i18n/clock.js';
import { commaOf } from '../i18n/comma.js';
import { englishItinerary } from '../i18n/messages.js';
import { wordsOf } from '../model/text.js';
import { FLOATING } from './lines.js';
const DAY = 86_400_000;
/**
 * The entries of a calendar: each stop that has a day, and each part of its programme that has one.
 *
 * An entry keeps its identity while its dates change, so that a second import moves it: it is made of the trip and the
 * place, and counts up with the news.
 */
export function entriesOf(itinerary, setting) {
    const { stops, traveller, asOf } = itinerary;
    const { language, now } = setting;
    const words = { ...englishItinerary, ...setting.words };
    const comma = commaOf(language);
    const trip = tripIdentity(itinerary);
    const stamp = { date: new Date(now), type: 'DATE-TIME' };
    const news = Math.max(0, Math.floor((spanOf(asOf, 'UTC')?.from ?? 0) / 60_000));
    const met = new Map();
    return stops.flatMap((stop, index) => {
        const place = [stop.place, stop.country].filter((name) => name).join(comma);
        const visit = (met.get(place) ?? 0) + 1;
        met.set(place, visit);
        if (setting.stop !== undefined && setting.stop !== index)
            return [];
        const isCancelled = stop.status === 'cancelled';
        const whole = {
            stamp,
            sequence: news + (isCancelled ? 1 : 0),
            status: isCancelled ? 'CANCELLED' : stop.status === 'tentative' ? 'TENTATIVE' : 'CONFIRMED',
            ...(place && { location: place }),
            ...(stop.coordinates && { geo: `${stop.coordinates[1]};${stop.coordinates[0]}` }),
        };
        const identity = `${trip}-${hash(place)}-${visit}`;
        const times = timesOf(stop.start, stop.end, stop.timeZone);
        const description = describe(stop, comma, words);
        const entry = times && {
            ...whole,
            ...times,
            uid: `${identity}@broadsheet`,
            summary: [place || words.unnamed, traveller && `(${traveller})`].filter((name) => name).join(' '),
            ...(description && { description }),
        };
        const programme = (stop.events ?? []).flatMap((event, number) => {
            const when = timesOf(event.start, event.end, stop.timeZone);
            if (!when)
                return [];
            const location = [event.place, place].filter((name) => name).join(comma);
            const uid = `${identity}-${number + 1}@broadsheet`;
            return [{ ...whole, ...when, uid, summary: event.title, ...(location && { location }) }];
        });
        return entry ? [entry, ...programme] : programme;
    });
}
/** What a stop is for, and whom it is with. */
function describe({ purpose, meets = [] }, comma, words) {
    const people = meets.map(({ name, role, organization }) => [name, role, organization].filter((w) => w).join(comma));
    const lines = [purpose && wordsOf(purpose).trim(), people.length > 0 && [`${words.meets}:`, ...people].join('\n')];
    return lines.filter((line) => line).join('\n\n');
}
/**
 * Start and end as a calendar has them: whole days where no time is known, the end of which is the day after.
 *
 * A time whose zone is known is told in UTC, which is the same instant everywhere; one whose zone is not floats.
 * `undefined` where no day is known.
 */
function timesOf(start, end, zone) {
    const from = placeTimeOf(start ?? end, zone);
    const to = placeTimeOf(end, zone);
    if (!from || from.precision === 'year' || from.precision === 'month')
        return undefined;
    const isEndKnown = to && (to.precision === 'time' ? to.wall > from.wall : to.precision === 'day' && +to.wall + DAY > +from.wall);
    if (from.precision === 'day') {
        const last = isEndKnown ? Math.floor(+to.wall / DAY) : +from.wall / DAY;
        return { start: day(from.wall), end: day(new Date((last + 1) * DAY)) };
    }
    if (!isEndKnown)
        return { start: time(from) };
    if (to.precision === 'time') {
        // One end that floats and one that does not have no length.
        return { start: time(from), ...((to.instant === undefined) === (from.instant === undefined) && { end: time(to) }) };
    }
    // Some time on its last day: until that is over.
    const over = from.instant === undefined ? undefined : spanOf(end, end?.zone ?? zone ?? 'UTC')?.to;
    const floats = { ...to, wall: new Date(+to.wall + DAY), instant: over };
    return { start: time(from), end: time(floats) };
}
const day = (wall) => ({ date: wall, type: 'DATE' });
const time = ({ wall, instant }) => instant === undefined
    ? { date: wall, type: 'DATE-TIME', local: { date: wall, timezone: FLOATING, tzoffset: '+0000' } }
    : { date: new Date(instant), type: 'DATE-TIME' };
/** A trip by who travels and its title; one without a title by the month in which it begins. */
function tripIdentity({ title, traveller, start, stops }) {
    const first = start?.date ?? stops.find((stop) => stop.start?.date)?.start?.date;
    return hash([traveller, title ?? first?.slice(0, 7)].join('|'));
}
/** A short name for words: FNV-1a, twice 32 bits. */
function hash(words) {
    const half = (seed) => {
        let state = seed;
        for (let index = 0; index < words.length; index++) {
            state = Math.imul(state ^ words.charCodeAt(index), 0x01000193);
        }
        return (state >>> 0).toString(36);
    };
    return half(0x811c9dc5) + half(0x9747b28c);
}
