/** Stories of trips in three newsroom styles, made from the records of a foreign ministry: who went where, and when. */
import { randomFrom } from './quote-pairs.js';

/** A trip as the records have it. */
export interface TripRecord {
  readonly who: string;
  readonly role: string;
  readonly start: string;
  readonly end: string;
  readonly stops: readonly {
    readonly start: string;
    readonly end: string;
    readonly country: string;
    readonly locale: string;
    readonly remarks: string;
  }[];
}

/** A story that was made, with what it says. */
export interface TripStory {
  readonly text: string;
  readonly published: string;
  readonly traveller: string;
  readonly stops: readonly { readonly place: string; readonly country: string; readonly start: string }[];
}

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const DAY = 86_400_000;

const weekday = (date: string): string => DAYS[new Date(`${date}T00:00Z`).getUTCDay()]!;
const shifted = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00Z`) + days * DAY).toISOString().slice(0, 10);
const american = (date: string): string => `${MONTHS[Number(date.slice(5, 7)) - 1]} ${Number(date.slice(8))}`;
const british = (date: string): string => `${Number(date.slice(8))} ${MONTHS[Number(date.slice(5, 7)) - 1]}`;

/** “Korea, South” as one writes it. */
const countryName = (country: string): string => {
  const [name = '', rest] = country.split(', ');
  if (rest === 'South' || rest === 'Republic of') return name === 'Korea' ? 'South Korea' : name;
  return name.replace(/^Burma$/, 'Myanmar');
};

interface Stop {
  readonly place: string;
  readonly country: string;
  readonly start: string;
  readonly purpose: string;
}

/** The stops of a record, each place once and in order. */
function stopsOf(record: TripRecord): Stop[] {
  const stops: Stop[] = [];
  for (const { locale, country, start, remarks } of record.stops) {
    const place = locale.split(',')[0]!.trim();
    if (!place || stops.some((stop) => stop.place === place)) continue;
    const purpose = /^Met with ([^.;]+)/.exec(remarks)?.[1] ?? 'senior officials';
    stops.push({ place, country: countryName(country), start, purpose });
  }
  return stops;
}

const TITLES: Readonly<Record<string, readonly [title: string, later: string]>> = {
  president: ['President', 'the president'],
  secretary: ['Secretary of State', 'the top US diplomat'],
};

/** A wire story: everything is planned, with days of the week. */
function wire(name: string, surname: string, role: string, stops: readonly Stop[], published: string): string {
  const [title] = TITLES[role]!;
  const [first, ...rest] = stops as [Stop, ...Stop[]];
  return [
    `US ${title} ${surname} to visit ${stops
      .map(({ country }) => country)
      .filter((country, index, all) => all.indexOf(country) === index)
      .join(', ')}`,
    `WASHINGTON (Agency) - US ${title} ${name} will travel to ${first.place}, ${first.country}, on ${weekday(first.start)} at the start of a trip to ${stops.length} cities, the State Department said on ${weekday(published)}.`,
    `In ${first.place}, ${surname} will meet ${first.purpose}.`,
    ...rest.map((stop, index) =>
      index % 2 === 0
        ? `On ${weekday(stop.start)}, ${surname} will fly to ${stop.place}, ${stop.country}, for talks with ${stop.purpose}.`
        : `${surname} will then head to ${stop.place}, ${stop.country}, on ${weekday(stop.start)} to meet ${stop.purpose}.`,
    ),
    'The department gave no details of the security arrangements.',
  ].join('\n\n');
}

/** A British report: under way, with dates. */
function report(name: string, surname: string, role: string, stops: readonly Stop[]): string {
  const [title, later] = TITLES[role]!;
  const [first, ...rest] = stops as [Stop, ...Stop[]];
  return [
    `${surname} begins tour in ${first.place}`,
    `The US ${title.toLowerCase()}, ${name}, has arrived in ${first.place} on the first leg of a tour that will take in ${stops.length} stops.`,
    `Mr ${surname} landed in ${first.country} on ${british(first.start)} and held talks with ${first.purpose}.`,
    ...rest.map((stop, index) =>
      index % 2 === 0
        ? `Mr ${surname} is due to visit ${stop.place} in ${stop.country} on ${british(stop.start)}, where he will meet ${stop.purpose}.`
        : `The next stop will be ${stop.place}, the ${stop.country} city, on ${british(stop.start)}.`,
    ),
    `Officials said ${later} wanted to listen rather than to lecture.`,
  ].join('\n\n');
}

/** A feature that looks back, in an American way. */
function feature(name: string, surname: string, role: string, stops: readonly Stop[]): string {
  const [title] = TITLES[role]!;
  const [first, ...rest] = stops as [Stop, ...Stop[]];
  return [
    `What ${surname}’s trip achieved`,
    `${title} ${name} returned home this week from a journey to ${stops.map(({ place }) => place).join(', ')}.`,
    `The trip began on ${american(first.start)} in ${first.place}, ${first.country}, where ${surname} met with ${first.purpose}.`,
    ...rest.map((stop, index) =>
      index % 2 === 0
        ? `From there ${surname} traveled to ${stop.place}, ${stop.country}, on ${american(stop.start)} and met with ${stop.purpose}.`
        : `On ${american(stop.start)} ${surname} visited ${stop.place}, ${stop.country}.`,
    ),
    'Reporters who were on the plane described long days.',
  ].join('\n\n');
}

/** Makes stories from records of two to five stops that last no longer than a week, in turn in three styles. */
export function tripStories(records: readonly TripRecord[], count: number): TripStory[] {
  const random = randomFrom(5);
  const fit = records.filter((record) => {
    const stops = stopsOf(record);
    const length = (Date.parse(record.end) - Date.parse(record.start)) / DAY;
    return (
      stops.length >= 2 &&
      stops.length <= 5 &&
      length <= 6 &&
      TITLES[record.role] !== undefined &&
      record.start >= '1990'
    );
  });
  const stories: TripStory[] = [];
  for (let turn = 0; stories.length < count && fit.length > 0; turn++) {
    const [record] = fit.splice(Math.floor(random() * fit.length), 1) as [TripRecord];
    const stops = stopsOf(record);
    const parts = record.who.split(' ');
    const surname = parts.at(-1)!;
    const name = `${parts[0]} ${surname}`;
    const style = turn % 3;
    const published = style === 0 ? shifted(record.start, -1) : style === 1 ? record.start : shifted(record.end, 2);
    const text =
      style === 0
        ? wire(name, surname, record.role, stops, published)
        : style === 1
          ? report(name, surname, record.role, stops)
          : feature(name, surname, record.role, stops);
    stories.push({
      text,
      published,
      traveller: name,
      stops: stops.map(({ place, country, start }) => ({ place, country, start })),
    });
  }
  return stories;
}
