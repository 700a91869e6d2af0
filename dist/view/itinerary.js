import { placeTimeOf } from '../i18n/clock.js';
import { commaOf } from '../i18n/comma.js';
import { formatMoment } from '../i18n/dates.js';
import { formatList } from '../i18n/lists.js';
import { englishItinerary, plural } from '../i18n/messages.js';
import { formatPlaceTime, formatRange } from '../i18n/ranges.js';
import { zoneName } from '../i18n/zones.js';
import { canBeInCalendar } from '../model/calendar-days.js';
import { isOff } from '../model/definition/status.js';
import { datesOfStop } from '../model/legs.js';
import { endOf } from '../model/precision.js';
import { renderCalendarButton, renderOtherCalendars } from './calendars.js';
import { countPast, groupByDay } from './days.js';
import { formatReaderTimes } from './reader-time.js';
import { isAddable, renderPerson, renderStop } from './stop.js';
import { formatDay, quoted } from './stop-dates.js';
import { newDatesOf, statesOf } from './stop-states.js';
const DAY = 86_400_000;
/** Number of places that replace a missing title. */
const NAMED_PLACES = 4;
/** A trip: who, when, how many stops, and the stops in order, each with its state at `now`. */
export function renderItinerary(kit, itinerary, context) {
    const { html, nothing, heading } = kit;
    const { stops } = itinerary;
    const readerZone = context.timeZone || 'UTC';
    const words = { ...englishItinerary, ...context.messages.itinerary };
    const years = new Set(momentsOf(itinerary).flatMap(({ date }) => date?.slice(0, 4) ?? []));
    const withZone = (time, zone, instant) => words.zoneTime.replace('{time}', time).replace('{zone}', zoneName(zone, context.locale, instant));
    const drawing = { ...context, kit, words, readerZone, withZone, year: years.size > 1 };
    const { part = 'frame', language, direction, headingLevel, variant } = context;
    const title = itinerary.title ?? renderPlaces(itinerary, drawing);
    return html `<section class="${part} itinerary ${variant === 'compact' ? variant : ''}" part=${part} lang=${language} dir=${direction}> ${title ? heading(headingLevel, 'title', title) : nothing} ${renderSummary(itinerary, drawing)} ${context.isMapLast ? nothing : context.map} ${stops.length > 0
        ? html `<ol part="stops" class="stops"> ${renderStops(itinerary, drawing)} </ol>`
        : nothing} ${(variant !== 'compact' && drawing.rest?.(stops)) || nothing} ${renderFoot(itinerary, drawing)} ${context.isMapLast ? context.map : nothing} </section>`;
}
/** The stops: those of one day under its heading, and past ones of a long trip folded. */
function renderStops(itinerary, drawing) {
    const { kit, words, locale, now, readerZone, variant, headingLevel, foldPast } = drawing;
    const { html } = kit;
    const { stops } = itinerary;
    const states = statesOf(itinerary, now, readerZone);
    const newDates = newDatesOf(stops);
    const groups = groupByDay(stops);
    const renderGroup = ({ day, from, to }) => {
        const isGroup = day !== undefined && variant !== 'compact';
        const entries = stops.slice(from, to).map((stop, offset) => {
            const index = from + offset;
            return renderStop({ stop, index, state: states[index], newDate: newDates.get(stop), before: stops[index - 1], isInDay: isGroup }, isGroup ? { ...drawing, headingLevel: kit.below(headingLevel, 1) } : drawing);
        });
        if (!isGroup)
            return entries;
        return html `<li part="day" class="on"> ${kit.heading(kit.below(headingLevel, 1), 'day-heading', html `<time datetime=${day.wall.toISOString().slice(0, 10)}>${formatDay(day, drawing)}</time>`)} <ol class="stops"> ${entries} </ol> </li>`;
    };
    const past = foldPast?.(countPast(groups, states)) ?? 0;
    const shown = groups.filter(({ from }) => from >= past).map(renderGroup);
    if (past === 0)
        return shown;
    const dates = renderTripDates({ stops: stops.slice(0, past) }, drawing);
    return html `<li class="past"> <details> <summary part="past" class="earlier"> ${plural(words.earlier, past, locale)}${dates ? [commaOf(locale), dates] : dates} </summary> <ol class="stops"> ${groups.filter(({ from }) => from < past).map(renderGroup)} </ol> </details> </li> ${shown}`;
}
/** The names of the first places, as the title of a trip without one. */
function renderPlaces({ stops }, { kit: { html }, locale, words }) {
    const names = [...new Set(stops.map(({ place, country }) => place ?? country).filter((name) => name !== undefined))];
    const rest = names.length - NAMED_PLACES;
    const titlePieces = rest > 1 ? [...names.slice(0, NAMED_PLACES), plural(words.more, rest, locale)] : names;
    if (titlePieces.length === 0)
        return undefined;
    return formatList(titlePieces, locale === 'en' ? 'en-GB' : locale, (name) => html `<bdi>${name}</bdi>`);
}
/** Who travels, when, and how many stops there are. */
function renderSummary(itinerary, drawing) {
    const { kit, words, language, locale } = drawing;
    const { html, nothing } = kit;
    const { traveller, role, travellers = [], stops } = itinerary;
    const comma = commaOf(language);
    const undated = stops.filter((stop) => !isDatedAtAll(stop)).length;
    const facts = [
        renderTripDates(itinerary, drawing),
        stops.length > 0 && plural(words.stops, stops.length, locale),
        undated > 0 && undated < stops.length && plural(words.undated, undated, locale),
    ].filter((fact) => fact);
    if (!traveller && !role && travellers.length === 0 && facts.length === 0)
        return nothing;
    return html `<p part="summary" class="summary"> ${traveller ? html `<b part="traveller">${traveller}</b>` : nothing}${role ? html `${traveller ? comma : nothing}<span part="role">${role}</span>` : nothing} ${travellers.map((person) => html `<span class="facts">${renderPerson(person, drawing)}</span>`)} <span class="facts" part="facts">${facts.flatMap((fact, index) => (index > 0 ? [comma, fact] : [fact]))}</span> </p>`;
}
const isDatedAtAll = (stop) => [datesOfStop(stop), ...(stop.events ?? [])].some(({ start, end }) => (start?.date ?? end?.date) !== undefined);
/** The dates of the trip: from the data, else from the stops. */
function renderTripDates(itinerary, drawing) {
    const { html, nothing } = drawing.kit;
    const style = { locale: drawing.locale, length: 'long', year: true };
    const { start, end, stops } = itinerary;
    const first = start ? edgeOf(start, stops[0]) : edge(itinerary, -1);
    const last = end ? edgeOf(end, stops.at(-1)) : edge(itinerary, 1);
    const [from, to] = [first?.at, last?.at];
    const time = (bound, rangeText) => html `<time datetime=${bound?.moment.date ?? nothing}>${rangeText}</time>`;
    if (from && to && endOf(to) > from.wall) {
        const [one, between, two] = formatRange(from, to, style);
        return two === undefined ? time(first, one) : html `<span>${time(first, one)}${between}${time(last, two)}</span>`;
    }
    const only = from ? first : last;
    const known = from ?? to;
    if (known)
        return time(only, formatPlaceTime(known, style));
    const rangeText = first?.moment.text ?? last?.moment.text;
    return rangeText && quoted(rangeText, drawing.language);
}
function edgeOf(moment, stop) {
    const at = placeTimeOf(moment, stop?.timeZone);
    if (at?.precision !== 'time')
        return { moment, at };
    return { moment, at: { ...at, wall: new Date(Math.floor(+at.wall / DAY) * DAY), precision: 'day' } };
}
const PRECISIONS = ['year', 'month', 'day', 'time'];
/** The earliest (-1) or latest (1) date among the stops. A month counts from its first day to its last. */
function edge({ stops }, sign) {
    const dated = stops
        .filter((stop) => !isOff(stop))
        .flatMap((stop) => {
        const dates = datesOfStop(stop);
        const bounds = (dates.start ?? dates.end) ? [dates] : (stop.events ?? []);
        return bounds
            .flatMap(({ start, end }) => [start, end])
            .flatMap((moment) => (moment ? [edgeOf(moment, stop)] : []));
    });
    // Of two that begin or end on the same day, the less precise one covers both.
    const rank = (at) => sign * +(sign < 0 ? at.wall : endOf(at)) - PRECISIONS.indexOf(at.precision);
    return dated.reduce((found, next) => (next.at && (!found?.at || rank(next.at) > rank(found.at)) ? next : found), undefined);
}
const momentsOf = ({ start, end, stops }) => [start, end, ...stops.flatMap((stop) => [stop.start, stop.end])].filter((moment) => moment !== undefined);
/** The stops that are not over and can be added to a calendar. */
function addableStops(itinerary, { now, readerZone, words }) {
    const states = statesOf(itinerary, now, readerZone);
    return itinerary.stops.flatMap((stop, index) => isAddable(stop, states[index]) ? [{ index, name: stop.place ?? stop.country ?? words.unnamed }] : []);
}
/** The foot: the time zone of the times titlePieces, the date of the information, and a button for the calendar file. */
function renderFoot(itinerary, drawing) {
    const { kit, words, locale, namedZone, readerZone, now, addToCalendar, variant } = drawing;
    const { html, nothing } = kit;
    const { asOf, stated, stops } = itinerary;
    const hasReaderTimes = variant !== 'compact' &&
        stops.some(({ events = [], timeZone }) => events.some(({ start }) => formatReaderTimes([placeTimeOf(start, timeZone)], drawing) !== undefined));
    const notes = [
        stated === false && words.fromText,
        hasReaderTimes &&
            (namedZone ? words.zoneTimes.replace('{zone}', zoneName(readerZone, locale, now)) : words.placeTimes),
        asOf &&
            words.asOf.replace('{date}', asOf.date ? formatMoment(asOf, { locale, timeZone: readerZone }) : (asOf.text ?? '')),
    ].filter((note) => note);
    const canBeAdded = addToCalendar && stops.some(canBeInCalendar);
    if (notes.length === 0 && !canBeAdded)
        return nothing;
    return html `<div class="foot"> ${notes.length > 0 ? html `<p part="note" dir="auto">${notes.join(' ')}</p>` : nothing} ${canBeAdded
        ? html `<div class="add"> ${renderCalendarButton('add-trip-to-calendar', words.addTrip, drawing)} ${variant === 'compact' ? nothing : renderOtherCalendars(addableStops(itinerary, drawing), drawing)} </div>`
        : nothing} </div>`;
}
