import { placeTimeOf } from '../i18n/clock.js';
import { formatDateTime } from '../i18n/date-time.js';
import { formatRange } from '../i18n/ranges.js';
import type { Itinerary, Stop, StopEvent } from '../model/definition/itinerary.js';
import type { Person } from '../model/definition/person.js';
import type { StatusFields } from '../model/definition/status.js';
import type { Moment } from '../model/moment.js';
import { dateHooks, plainTime } from './date.js';
import { element, type PlainContent, type PlainElement } from './element.js';
import { isolated } from './isolated.js';
import { plainParagraphs } from './text.js';
import { withoutInherited } from '../model/own.js';

/** A person, of whom any field may be unknown. */
type Named = { readonly [Key in keyof Person]?: Person[Key] | undefined };
type Bounds = Readonly<Partial<Record<'start' | 'end', Moment>>>;

/** Converts an itinerary to plain HTML: a heading, a line about the traveller, and a list of the stops. */
export function plainItinerary(itinerary: Itinerary, locale: string, level = 2, hook?: string): PlainElement {
  const { title, traveller, role, asOf, language, stated, stops } = itinerary;
  return element(
    'section',
    { 'data-news': hook, lang: language },
    title !== undefined && element(`h${Math.min(6, level)}`, {}, title),
    (traveller ?? role) !== undefined &&
      element('p', { 'data-news': 'traveller' }, plainPerson({ name: traveller, role })),
    (itinerary.start ?? itinerary.end) && plainDates('p', itinerary, undefined, locale),
    stops.length > 0 &&
      element(
        'ol',
        { 'data-news-stated': stated === false && 'false' },
        stops.map((stop) => plainStop(stop, locale)),
      ),
    asOf &&
      element(
        'p',
        { 'data-news': 'as-of' },
        element('span', { 'data-news': 'start', ...dateHooks(asOf) }, time(asOf, locale)),
      ),
  );
}

function plainStop(stop: Stop, locale: string): PlainElement {
  const { place, country, timeZone, coordinates, purpose, meets, status, events, stated } = stop;
  return element(
    'li',
    {
      ...rangeHook(stop),
      'data-news-zone': timeZone,
      'data-news-status': status,
      'data-news-coordinates': coordinates?.join(' '),
      'data-news-stated': stated === false && 'false',
    },
    (stop.start ?? stop.end) && [plainDates('span', stop, timeZone, locale), ' '],
    plainPlace(place, country),
    plainStatusText(stop),
    purpose && plainParagraphs(purpose).map(({ content }) => element('p', { 'data-news': 'purpose' }, content)),
    meets &&
      element(
        'ul',
        { 'data-news': 'meets' },
        meets.map((person) => element('li', {}, plainPerson(person))),
      ),
    events &&
      element(
        'ol',
        { 'data-news': 'events' },
        events.map((event) => plainEvent(event, timeZone, locale)),
      ),
  );
}

const plainEvent = (event: StopEvent, zone: string | undefined, locale: string): PlainElement =>
  element(
    'li',
    { ...rangeHook(event), 'data-news-status': event.status },
    (event.start ?? event.end) && [plainDates('span', event, zone, locale), ' '],
    element('b', {}, isolated(event.title)),
    event.place !== undefined && [', ', element('span', { 'data-news': 'place' }, isolated(event.place))],
    plainStatusText(event),
  );

/** The text of an unknown status; a known status is in a hook. */
const plainStatusText = ({ statusText }: StatusFields): PlainContent =>
  statusText !== undefined && [', ', element('span', { 'data-news': 'status' }, isolated(statusText))];

/** The place and country of a stop, separated by a comma. If a name contains a comma or is missing, both get hooks. */
function plainPlace(place: string | undefined, country: string | undefined): PlainElement {
  const names = [place, country].filter((name) => name !== undefined);
  const isClear = place !== undefined && !names.some((name) => /[,،、，]/.test(name));
  const marked = (name: string, words: string | undefined): PlainContent =>
    words !== undefined && element('span', { 'data-news': name }, isolated(words));
  if (names.length === 0) return element('b', { 'data-news': 'place-name' });
  if (isClear) return element('b', {}, isolated(place), country !== undefined && [', ', isolated(country)]);
  return element('b', {}, marked('place', place), names.length > 1 && ', ', marked('country', country));
}

/** A person: `<b>name</b>, role, organization`. */
function plainPerson({ name, role, organization, url }: Named): PlainContent {
  const pieces: PlainContent[] = [
    name !== undefined &&
      element('b', {}, url === undefined ? isolated(name) : element('a', { href: url }, isolated(name))),
    role !== undefined && element('span', { 'data-news': 'role' }, isolated(role)),
    organization !== undefined && element('span', { 'data-news': 'organization' }, isolated(organization)),
  ].filter((piece) => piece);
  return pieces.flatMap((piece, index) => (index > 0 ? [', ', piece] : [piece]));
}

/** Start and end in one hook, `2022-10-03/2022-10-04`, if neither has its own zone or free text. */
const rangeHook = ({ start, end }: Bounds): { 'data-news-date'?: string } =>
  [start, end].every((moment) => !moment || (moment.date !== undefined && moment.zone === undefined)) && (start ?? end)
    ? { 'data-news-date': [start?.date ?? '', ...(end ? [end.date] : [])].join('/') }
    : {};

/** The dates of a stop or event as text. Each end has its own hooks if one hook cannot contain both. */
function plainDates(tag: string, { start, end }: Bounds, zone: string | undefined, locale: string): PlainElement {
  const range = rangeHook(withoutInherited({ ...(start && { start }), ...(end && { end }) }));
  const isRange = range['data-news-date'] !== undefined;
  const piece = (name: 'start' | 'end', moment: Moment, words: string): PlainContent => {
    const timeElement = element('time', { datetime: moment.date }, isolated(words));
    return isRange ? timeElement : element('span', { 'data-news': name, ...dateHooks(moment) }, timeElement);
  };
  const hooks = { 'data-news': 'dates', ...(tag === 'p' && range) };
  const [from, to] = [placeTimeOf(start, zone), placeTimeOf(end, zone)];
  if (start && end && from && to) {
    const [first, between, last] = formatRange(from, to, { locale, length: 'long', year: true });
    // Both ends have the same text: written once if the hook contains both ends, else twice.
    if (last !== undefined) return element(tag, hooks, piece('start', start, first), between, piece('end', end, last));
    if (isRange) return element(tag, hooks, piece('start', start, first));
  }
  const words = (moment: Moment): string => formatDateTime(moment, { locale });
  return element(
    tag,
    hooks,
    start && piece('start', start, words(start)),
    start && end && ' – ',
    end && piece('end', end, words(end)),
  );
}

const time = (moment: Moment, locale: string): PlainElement =>
  plainTime(moment, (date) => formatDateTime(date, { locale }));
