import { calendarEntries } from './entries.js';
import { calendarWords } from './lines.js';
/** Maximum length of a field, because servers reject long URLs. */
const MOST = 1000;
/**
 * Returns links that add a stop, or the whole trip as one entry, to calendars in the web. Nothing is requested before a click.
 *
 * These calendars accept one entry for each link: the entry of a trip has its first and its last day, and names the stops.
 */
export function calendarLinks(itinerary, setting) {
    const entries = calendarEntries(itinerary, setting);
    const entry = setting.stop === undefined ? wholeEntry(itinerary, entries) : entries[0];
    if (!entry)
        return [];
    const { start, end = start, summary, location, description = '' } = entry;
    const text = { title: cut(summary), location: cut(location), description: cut(description) };
    // A local time in a zone is written as an instant, which needs no name of the zone.
    const [from, to] = [start, end].map(({ value, zone }) => zone ? `${new Date(zone.instant).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z` : value);
    const google = {
        action: 'TEMPLATE',
        text: text.title,
        dates: `${from}/${to}`,
        location: text.location,
        details: text.description,
    };
    const outlook = {
        path: '/calendar/action/compose',
        rru: 'addevent',
        subject: text.title,
        startdt: isoOf(from),
        enddt: isoOf(to),
        allday: start.isDay ? 'true' : '',
        location: text.location,
        body: text.description,
    };
    return [
        { name: 'Google Calendar', href: addressOf('https://calendar.google.com/calendar/render', google) },
        { name: 'Outlook.com', href: addressOf('https://outlook.live.com/calendar/0/deeplink/compose', outlook) },
        { name: 'Microsoft 365', href: addressOf('https://outlook.office.com/calendar/0/deeplink/compose', outlook) },
    ];
}
/** One entry for a trip, in whole days; `undefined` if none of its stops has an entry that takes place. */
function wholeEntry({ title }, entries) {
    const planned = entries.filter(({ status }) => !/^(cancelled|postponed)$/.test(status.status ?? ''));
    const [first] = planned;
    if (!first)
        return undefined;
    const days = planned.flatMap(({ start, end }) => [
        start.value.slice(0, 8),
        // The end of whole days is the day after the last.
        ...(end ? [end.isDay ? dayAfter(end.value, -1) : end.value.slice(0, 8)] : []),
    ]);
    const [from, to] = [
        days.reduce((one, other) => (other < one ? other : one)),
        days.reduce((one, other) => (other > one ? other : one)),
    ];
    const names = [...new Set(planned.map(({ location, summary }) => location || summary))];
    return {
        ...first,
        start: { value: from, isDay: true },
        end: { value: dayAfter(to, 1), isDay: true },
        summary: title ?? names.join(', '),
        location: '',
        description: names.join('\n'),
    };
}
/** The day so many days after another. Both are written as in calendar files: `20221003`. */
function dayAfter(day, days) {
    const date = new Date(`${isoOf(day)}T00:00Z`);
    date.setUTCDate(date.getUTCDate() + days);
    return date.toISOString().slice(0, 10).replaceAll('-', '');
}
/** A date of a calendar file in ISO 8601. */
const isoOf = (value) => value.replace(/^(....)(..)(..)(?:T(..)(..)(..)(Z?))?$/, (_, year, month, day, ...[hour, minute, second, zone]) => `${year}-${month}-${day}${hour ? `T${hour}:${minute}:${second}${zone}` : ''}`);
const cut = (words) => calendarWords(words)
    .slice(0, MOST)
    .replace(/[\ud800-\udbff]$/, '');
function addressOf(address, parameters) {
    const pairs = Object.entries(parameters).filter(([, value]) => value);
    return `${address}?${pairs.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')}`;
}
