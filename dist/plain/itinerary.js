import { formatDateTime } from '../i18n/date-time.js';
import { dateHooks, plainTime } from './date.js';
import { element } from './element.js';
import { isolated } from './isolated.js';
import { plainJourney } from './journey.js';
import { plainParagraphs } from './text.js';
import { withoutInherited } from '../model/own.js';
/** Converts an itinerary to plain HTML: a heading, a line about the traveller, and a list of the stops. */
export function plainItinerary(itinerary, style, level = 2, hook) {
    const { locale } = style;
    const { title, traveller, role, travellers, asOf, language, stated, stops } = itinerary;
    return element('section', { 'data-news': hook, lang: language }, title !== undefined && element(`h${Math.min(6, level)}`, {}, title), (traveller ?? role) !== undefined &&
        element('p', { 'data-news': 'traveller' }, plainPerson({ name: traveller, role })), travellers?.map((person) => element('p', { 'data-news': 'travellers' }, plainPerson(person))), (itinerary.start ?? itinerary.end) && plainDates('p', itinerary, undefined, style), stops.length > 0 &&
        element('ol', { 'data-news-stated': stated === false && 'false' }, stops.map((stop) => plainStop(stop, style))), asOf &&
        element('p', { 'data-news': 'as-of' }, element('span', { 'data-news': 'start', ...dateHooks(asOf) }, time(asOf, locale))));
}
function plainStop(stop, style) {
    const { place, country, timeZone, coordinates, purpose, meets, status, events, stated } = stop;
    return element('li', {
        ...rangeHook(stop),
        'data-news-zone': timeZone,
        'data-news-status': status,
        'data-news-coordinates': coordinates?.join(' '),
        'data-news-stated': stated === false && 'false',
    }, (stop.start ?? stop.end) && [plainDates('span', stop, timeZone, style), ' '], plainPlace(place, country), plainStatusText(stop), purpose && plainParagraphs(purpose).map(({ content }) => element('p', { 'data-news': 'purpose' }, content)), meets &&
        element('ul', { 'data-news': 'meets' }, meets.map((person) => element('li', {}, plainPerson(person)))), events &&
        element('ol', { 'data-news': 'events' }, events.map((event) => plainEvent(event, timeZone, style))), plainJourney(stop, style.locale));
}
const plainEvent = (event, zone, style) => element('li', { ...rangeHook(event), 'data-news-status': event.status }, (event.start ?? event.end) && [plainDates('span', event, zone, style), ' '], element('b', {}, isolated(event.title)), event.place !== undefined && [', ', element('span', { 'data-news': 'place' }, isolated(event.place))], event.previousStart !== undefined && [
    ', ',
    element('s', { 'data-news': 'previous-start', ...dateHooks(event.previousStart) }, element('time', { datetime: event.previousStart.date }, isolated(previousWords(event.previousStart, zone, style)))),
], plainStatusText(event));
/** The date from which an event was moved, as text. */
const previousWords = (start, zone, { locale, formatDates = formatSeparately }) => formatDates({ start }, zone, { locale, length: 'long', year: true })[0];
/** The text of an unknown status; a known status is in a hook. */
const plainStatusText = ({ statusText }) => statusText !== undefined && [', ', element('span', { 'data-news': 'status' }, isolated(statusText))];
/** The place and country of a stop, separated by a comma. If a name contains a comma or is missing, both get hooks. */
function plainPlace(place, country) {
    const names = [place, country].filter((name) => name !== undefined);
    const isClear = place !== undefined && !names.some((name) => /[,،、，]/.test(name));
    const marked = (name, words) => words !== undefined && element('span', { 'data-news': name }, isolated(words));
    if (names.length === 0)
        return element('b', { 'data-news': 'place-name' });
    if (isClear)
        return element('b', {}, isolated(place), country !== undefined && [', ', isolated(country)]);
    return element('b', {}, marked('place', place), names.length > 1 && ', ', marked('country', country));
}
/** A person: `<b>name</b>, role, organization`. */
function plainPerson({ name, role, organization, url }) {
    const pieces = [
        name !== undefined &&
            element('b', {}, url === undefined ? isolated(name) : element('a', { href: url }, isolated(name))),
        role !== undefined && element('span', { 'data-news': 'role' }, isolated(role)),
        organization !== undefined && element('span', { 'data-news': 'organization' }, isolated(organization)),
    ].filter((piece) => piece);
    return pieces.flatMap((piece, index) => (index > 0 ? [', ', piece] : [piece]));
}
/** Start and end in one hook, `2022-10-03/2022-10-04`, if neither has its own zone or free text. */
const rangeHook = ({ start, end }) => [start, end].every((moment) => !moment || (moment.date !== undefined && moment.zone === undefined)) && (start ?? end)
    ? { 'data-news-date': [start?.date ?? '', ...(end ? [end.date] : [])].join('/') }
    : {};
/** The dates of a stop or event as text. Each end has its own hooks if one hook cannot contain both. */
function plainDates(tag, bounds, zone, style) {
    const { start, end } = bounds;
    const range = rangeHook(withoutInherited({ ...(start && { start }), ...(end && { end }) }));
    const isRange = range['data-news-date'] !== undefined;
    const piece = (name, moment, words) => {
        const timeElement = element('time', { datetime: moment.date }, isolated(words));
        return isRange ? timeElement : element('span', { 'data-news': name, ...dateHooks(moment) }, timeElement);
    };
    const hooks = { 'data-news': 'dates', ...(tag === 'p' && range) };
    const { locale, formatDates = formatSeparately } = style;
    const [first, between = ' – ', last = first] = formatDates(bounds, zone, { locale, length: 'long', year: true });
    // Both ends have the same text: written once if the hook contains both ends, else twice.
    const isOnce = start && isRange && last === first;
    return element(tag, hooks, start && piece('start', start, first), start && end && !isOnce && between, end && !isOnce && piece('end', end, last));
}
const formatSeparately = ({ start, end }, _zone, style) => {
    const [first = '', last] = [start, end].flatMap((moment) => (moment ? [formatDateTime(moment, style)] : []));
    return last === undefined ? [first] : [first, ' – ', last];
};
const time = (moment, locale) => plainTime(moment, (date) => formatDateTime(date, { locale }));
