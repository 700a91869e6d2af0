import { isoOf, placeTimeOf } from '../i18n/clock.js';
import { commaOf } from '../i18n/comma.js';
import { formatTimes } from '../i18n/ranges.js';
import { instantOf } from '../model/zone-clock.js';
import { formatReaderTimes } from './reader-time.js';
import { formatDay, formatShort, quoted, timeAfter } from './stop-dates.js';
const DAY = 86_400_000;
/** A number larger than every instant. */
const MAX_INSTANT = Number.MAX_SAFE_INTEGER;
const dayOf = (at) => at.wall.toISOString().slice(0, 10);
/**
 * The lines of a stop's programme, in order.
 *
 * A flight that arrives on another day is listed on both; a stay has a check-in and a check-out. On each day, events
 * without a time come last; events without a day come after all others.
 */
export function rowsOf({ events = [], timeZone }) {
    const rows = events.flatMap((event) => {
        const at = placeTimeOf(event.start, timeZone);
        const until = placeTimeOf(event.end, timeZone);
        if (at && until && dayOf(at) !== dayOf(until)) {
            return [
                { event, edge: 'begins', at },
                { event, edge: 'ends', at: until },
            ];
        }
        return [at ? { event, at, until } : until ? { event, edge: 'ends', at: until } : { event, at }];
    });
    const rank = ({ at }) => {
        if (at?.precision === 'time')
            return at.instant ?? +at.wall;
        const dayEnd = at && new Date(+at.wall + DAY - 1);
        return dayEnd ? (timeZone ? instantOf(dayEnd, timeZone) : +dayEnd) : MAX_INSTANT;
    };
    const ranked = rows.map((row) => ({ row, at: rank(row) }));
    return ranked.sort((one, other) => one.at - other.at).map(({ row }) => row);
}
/** Renders the events of a stop. If the stop and its events are on several days, the days are named. */
export function renderEvents(stop, drawing) {
    const { html, nothing } = drawing.kit;
    const rows = rowsOf(stop);
    if (rows.length === 0)
        return nothing;
    const first = placeTimeOf(stop.start, stop.timeZone);
    const days = new Set([first, placeTimeOf(stop.end, stop.timeZone), ...rows.map(({ at }) => at)].flatMap((at) => (at ? dayOf(at) : [])));
    let day;
    return html `<ol part="events" class="events"> ${rows.map((row) => {
        const isNewDay = row.at && days.size > 1 && dayOf(row.at) !== day;
        day = row.at && dayOf(row.at);
        return html `<li part="event" class="event"> ${isNewDay ? html `<span class="day">${formatDay(row.at, drawing)}</span>` : nothing} ${renderTime(row, stop, drawing)} <span class="what"><bdi>${renderTitle(row.event, drawing)}</bdi>${row.event.place ? html `<span class="where">${commaOf(drawing.language)}${row.event.place}</span>` : nothing}${renderAside(row, drawing)}${renderStatus(row.event, stop, drawing)}</span> ${renderReader(row, drawing)} </li>`;
    })} </ol>`;
}
/** The title of an event, struck through if it is cancelled. */
const renderTitle = ({ title, status }, { kit: { html } }) => status === 'cancelled' ? html `<s>${title}</s>` : title;
/** The status of an event, and the date from which it was moved; nothing if it is as planned. */
function renderStatus({ status, statusText, previousStart }, { timeZone }, drawing) {
    const { kit, words, language } = drawing;
    const { html, nothing } = kit;
    const known = status === undefined || status === 'scheduled' || status === 'done' ? undefined : words[status];
    const moved = previousStart && words.movedFrom.replace('{date}', formatShort(previousStart, timeZone, drawing));
    const label = [known, moved, statusText].filter((piece) => piece !== undefined);
    return label.length > 0 ? html ` <span class="status" part="state">${label.join(commaOf(language))}</span>` : nothing;
}
function renderTime({ event, edge, at, until }, { timeZone }, drawing) {
    const { html, nothing } = drawing.kit;
    if (at?.precision !== 'time')
        return html `<span class="t"></span>`;
    const [from, between = nothing, to] = formatTimes(at, timeAfter(at, until), drawing);
    const iso = (moment) => isoOf(moment, timeZone) ?? nothing;
    return html `<span class="t" part="time"><time datetime=${iso(edge === 'ends' ? event.end : event.start)}>${from}</time>${to ? html `${between}<time datetime=${iso(event.end)}>${to}</time>` : nothing}</span>`;
}
/** Additional text for the time of an event: which end it is, or the free text. */
function renderAside({ event, edge, at }, { kit: { html, nothing }, words, language }) {
    const text = at ? undefined : (event.start?.text ?? event.end?.text);
    const label = edge ? words[edge] : text && quoted(text, language);
    return label ? html ` <span class="where">${label}</span>` : nothing;
}
function renderReader({ at, until }, drawing) {
    const { html, nothing } = drawing.kit;
    const label = formatReaderTimes([at, until], drawing);
    return label ? html `<span class="reader" part="reader-time">${label}</span>` : nothing;
}
