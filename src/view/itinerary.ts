import type { TemplateResult } from 'lit';
import { placeTimeOf, type PlaceTime } from '../i18n/clock.js';
import { commaOf } from '../i18n/comma.js';
import { formatMoment } from '../i18n/dates.js';
import { formatList } from '../i18n/lists.js';
import { englishItinerary, plural } from '../i18n/messages.js';
import { formatPlaceTime, formatRange, type RangeStyle } from '../i18n/ranges.js';
import { zoneName } from '../i18n/zones.js';
import { canBeInCalendar } from '../model/calendar-days.js';
import type { Itinerary } from '../model/definition/itinerary.js';
import { isOff } from '../model/definition/status.js';
import type { Moment } from '../model/moment.js';
import type { Drawing, ItineraryContext, ItineraryKit } from './itinerary-context.js';
import { formatReaderTime } from './reader-time.js';
import { renderStop } from './stop.js';
import { quoted } from './stop-dates.js';
import { newDatesOf, statesOf } from './stop-states.js';

/** Number of places that replace a missing title. */
const NAMED_PLACES = 4;

/** A trip: who, when, how many stops, and the stops in order, each with its state at `now`. */
export function renderItinerary(kit: ItineraryKit, itinerary: Itinerary, context: ItineraryContext): TemplateResult {
  const { html, nothing, heading } = kit;
  const { stops } = itinerary;
  const readerZone = context.timeZone || 'UTC';
  const words = { ...englishItinerary, ...context.messages.itinerary };
  const years = new Set(momentsOf(itinerary).flatMap(({ date }) => date?.slice(0, 4) ?? []));
  const drawing: Drawing = { ...context, kit, words, readerZone, year: years.size > 1 };
  const states = statesOf(itinerary, context.now, readerZone);
  const newDates = newDatesOf(stops);
  const { part = 'frame', language, direction, headingLevel, variant } = context;
  const title = itinerary.title ?? renderPlaces(itinerary, drawing);
  return html`<section
    class="${part} itinerary ${variant === 'compact' ? variant : ''}"
    part=${part}
    lang=${language}
    dir=${direction}
  >
    ${title ? heading(headingLevel, 'title', title) : nothing} ${renderSummary(itinerary, drawing)}
    ${variant === 'compact' ? nothing : context.map}
    ${
      stops.length > 0
        ? html`<ol part="stops" class="stops">
            ${stops.map((stop, index) =>
              renderStop({ stop, index, state: states[index]!, newDate: newDates.get(stop) }, drawing),
            )}
          </ol>`
        : nothing
    }
    ${(variant !== 'compact' && drawing.rest?.(stops)) || nothing} ${renderFoot(itinerary, drawing)}
  </section>`;
}

/** The names of the first places, as the title of a trip without one. */
function renderPlaces({ stops }: Itinerary, { kit: { html }, locale, words }: Drawing): unknown {
  const names = [...new Set(stops.map(({ place, country }) => place ?? country).filter((name) => name !== undefined))];
  const rest = names.length - NAMED_PLACES;
  const titlePieces = rest > 1 ? [...names.slice(0, NAMED_PLACES), plural(words.more, rest, locale)] : names;
  if (titlePieces.length === 0) return undefined;
  return formatList(titlePieces, locale === 'en' ? 'en-GB' : locale, (name) => html`<bdi>${name}</bdi>`);
}

/** Who travels, when, and how many stops there are. */
function renderSummary(itinerary: Itinerary, drawing: Drawing): unknown {
  const { kit, words, language, locale } = drawing;
  const { html, nothing } = kit;
  const { traveller, role, stops } = itinerary;
  const comma = commaOf(language);
  const undated = stops.filter((stop) => !isDatedAtAll(stop)).length;
  const facts = [
    renderTripDates(itinerary, drawing),
    stops.length > 0 && plural(words.stops, stops.length, locale),
    undated > 0 && undated < stops.length && plural(words.undated, undated, locale),
  ].filter((fact) => fact);
  if (!traveller && !role && facts.length === 0) return nothing;
  return html`<p part="summary" class="summary">
    ${traveller ? html`<b part="traveller">${traveller}</b>` : nothing}${
      role ? html`${traveller ? comma : nothing}<span part="role">${role}</span>` : nothing
    }
    <span class="facts" part="facts">${facts.flatMap((fact, index) => (index > 0 ? [comma, fact] : [fact]))}</span>
  </p>`;
}

const isDatedAtAll = (stop: Itinerary['stops'][number]): boolean =>
  [stop, ...(stop.events ?? [])].some(({ start, end }) => (start?.date ?? end?.date) !== undefined);

/** The dates of the trip: from the data, else from the stops. */
function renderTripDates(itinerary: Itinerary, drawing: Drawing): unknown {
  const { html, nothing } = drawing.kit;
  const style: RangeStyle = { locale: drawing.locale, length: 'long', year: true };
  const { start, end } = itinerary;
  const first = start ?? edge(itinerary, -1);
  const last = end ?? edge(itinerary, 1);
  const [from, to] = [dayOf(first), dayOf(last)];
  const time = (moment: Moment | undefined, rangeText: string): unknown =>
    html`<time datetime=${moment?.date ?? nothing}>${rangeText}</time>`;
  if (from && to) {
    const [one, between, two] = formatRange(from, to, style);
    return two === undefined ? time(first, one) : html`<span>${time(first, one)}${between}${time(last, two)}</span>`;
  }
  const only = from ? first : last;
  const known = from ?? to;
  if (known) return time(only, formatPlaceTime(known, style));
  const rangeText = first?.text ?? last?.text;
  return rangeText && quoted(rangeText, drawing.language);
}

/** The day of a moment without its time, because the dates of a trip are days. */
function dayOf(moment: Moment | undefined): PlaceTime | undefined {
  const at = placeTimeOf(moment, undefined);
  return at?.precision === 'time' ? { ...at, precision: 'day' } : at;
}

/** The earliest (-1) or latest (1) date among the stops; a month is used only if no day is known. */
function edge({ stops }: Itinerary, sign: 1 | -1): Moment | undefined {
  const dated = stops
    .filter((stop) => !isOff(stop))
    .flatMap(({ start, end }) => [start, end])
    .filter((moment) => moment?.date !== undefined);
  const days = dated.filter((moment) => moment!.date!.length >= 10);
  return (days.length > 0 ? days : dated).reduce<Moment | undefined>(
    (found, moment) => (!found || (moment!.date! < found.date! ? -1 : 1) === sign ? moment : found),
    undefined,
  );
}

const momentsOf = ({ start, end, stops }: Itinerary): Moment[] =>
  [start, end, ...stops.flatMap((stop) => [stop.start, stop.end])].filter((moment) => moment !== undefined);

/** The foot: the time zone of the times titlePieces, the date of the information, and a button for the calendar file. */
function renderFoot(itinerary: Itinerary, drawing: Drawing): unknown {
  const { kit, words, locale, namedZone, readerZone, now, addToCalendar, variant } = drawing;
  const { html, nothing } = kit;
  const { asOf, stated, stops } = itinerary;
  const hasReaderTimes =
    variant !== 'compact' &&
    stops.some(({ events = [], timeZone }) =>
      events.some(({ start }) => {
        const at = placeTimeOf(start, timeZone);
        return at && formatReaderTime(at, undefined, drawing) !== undefined;
      }),
    );
  const notes = [
    stated === false && words.fromText,
    hasReaderTimes &&
      (namedZone ? words.zoneTimes.replace('{zone}', zoneName(readerZone, locale, now)) : words.placeTimes),
    asOf &&
      words.asOf.replace(
        '{date}',
        asOf.date ? formatMoment(asOf, { locale, timeZone: readerZone }) : (asOf.text ?? ''),
      ),
  ].filter((note) => note);
  const canBeAdded = addToCalendar && stops.some(canBeInCalendar);
  if (notes.length === 0 && !canBeAdded) return nothing;
  return html`<div class="foot">
    ${notes.length > 0 ? html`<p part="note" dir="auto">${notes.join(' ')}</p>` : nothing}
    ${
      canBeAdded
        ? html`<p class="add">
            <button type="button" part="add-trip-to-calendar" @click=${() => addToCalendar()}>${words.addTrip}</button>
          </p>`
        : nothing
    }
  </div>`;
}
