/** Dates in forms: as precise as they are known, or words. */
import { parsePullQuote, type Itinerary, type Moment, type Stop } from 'broadsheet';
import { without, type Offer, type Work } from './work.js';

/**
 * A moment typed into a form: a date if it is written as one (`2022`, `2022-10-03 14:30`), else words.
 *
 * @param zone The time zone of a time, which is typed into another field.
 */
export function momentFrom(typed: string, zone?: string): Moment | undefined {
  const text = typed.trim();
  const moment = text === '' ? undefined : parsePullQuote({ quotation: '–', date: text }).value?.date;
  return moment && zone !== undefined && timeOf(moment) ? { ...moment, zone } : moment;
}

const DATE = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d:\d\d))?)?)?/;

/** The time of a moment, `14:30`; empty if only a day, or less, is known. */
export const timeOf = (moment: Moment | undefined): string => DATE.exec(moment?.date ?? '')?.[4] ?? '';

/** Whether a day is known, to which a time can be added. */
export const hasDay = (moment: Moment | undefined): boolean => DATE.exec(moment?.date ?? '')?.[3] !== undefined;

/** A moment at a time of its day; without a time the day alone. */
export function withTime(moment: Moment, time: string): Moment {
  const day = (moment.date ?? '').slice(0, 10);
  return { ...without(moment, 'text'), date: time ? `${day}T${time}` : day };
}

/** A date in words, as precise as it is: `2022`, `October 2022`, `Thursday 6 October 2022, 14:30`. Empty for words. */
export function spoken({ date = '' }: Moment, language: string): string {
  const [, year, month, day, time] = DATE.exec(date) ?? [];
  if (!year) return '';
  const at = new Date(Date.UTC(2000, Number(month ?? 1) - 1, Number(day ?? 1)));
  at.setUTCFullYear(Number(year));
  const text = at.toLocaleDateString(language, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { weekday: 'long', day: 'numeric' }),
  });
  return [text, time].filter(Boolean).join(', ');
}

/**
 * The state with the days that were counted from the date of the story: those of `found`, for each stop and quotation
 * whose day is still words. What somebody has typed stays.
 */
export function withDays(work: Work, trip: Itinerary | undefined, offers: readonly Offer[]): Work {
  const stops = work.trip?.stops.map((stop) => dated(stop, trip?.stops ?? []));
  const days = new Map(offers.map(({ quote: { date } }) => [date?.text, date]));
  const counted = (date: Moment | undefined): Moment | undefined => (date?.text && days.get(date.text)) || date;
  const withDay = <Value extends { date?: Moment }>(value: Value): Value => {
    const date = counted(value.date);
    return date ? { ...value, date } : value;
  };
  return {
    ...work,
    quote: withDay(work.quote),
    offers: work.offers.map((offer) => ({ ...offer, quote: withDay(offer.quote) })),
    trip: work.trip && { ...work.trip, stops: stops ?? [] },
  };
}

function dated(stop: Stop, found: readonly Stop[]): Stop {
  const same = found.find(({ place, start }) => place === stop.place && start?.text === stop.start?.text);
  if (!same || !stop.start?.text) return stop;
  return { ...stop, ...(same.start && { start: same.start }), ...(same.end && { end: same.end }) };
}
