import type { Expected, Oracle } from '../oracle.js';
import { htmlWords, said } from '../raw.js';

type Lines = ReadonlyMap<string, string>;

/** The events of a calendar: each a table of names and values; inner components are left out. */
function eventsIn(text: string): Lines[] {
  const events: Map<string, string>[] = [];
  let inside: string[] = [];
  for (const line of text
    .replace(/\r\n?/g, '\n')
    .replace(/\n[ \t]/g, '')
    .split('\n')) {
    const [, name = '', value = ''] = /^([\w-]+)(?:;(?:"[^"]*"|[^":])*)?:(.*)$/.exec(line) ?? [];
    if (name === 'BEGIN') {
      inside = [...inside, value.trim()];
      if (value.trim() === 'VEVENT') events.push(new Map());
    } else if (name === 'END') inside = inside.slice(0, inside.lastIndexOf(value.trim()));
    else if (inside.at(-1) === 'VEVENT' && name && !events.at(-1)!.has(name)) events.at(-1)!.set(name, value);
  }
  return events;
}

const wordsIn = (value = ''): string => {
  const plain = value
    .replace(/\\([nN])/g, '\n')
    .replace(/\\(.)/g, '$1')
    .trim();
  return /<(p|br|a|b|div|span)\b/i.test(plain) ? htmlWords(plain.replaceAll('\n', '<br>')) : plain;
};

/** `20221003T140000` as the model writes it. */
const dateIn = (value = ''): string | undefined => {
  const [, year, month, day, time] = /^(\d{4})(\d\d)(\d\d)(T\d{6}Z?)?$/.exec(value) ?? [];
  if (!year) return undefined;
  return `${year}-${month}-${day}${time ? time.replace(/^T(\d\d)(\d\d)(\d\d)/, 'T$1:$2:$3') : ''}`;
};

/** Older versions of an event are not shown. */
function isOld(event: Lines, all: readonly Lines[]): boolean {
  const key = (one: Lines): string => `${one.get('UID')} ${one.get('RECURRENCE-ID')}`;
  const number = (one: Lines): number => Number(one.get('SEQUENCE') ?? 0);
  return event.has('UID') && all.some((other) => key(other) === key(event) && number(other) > number(event));
}

/** Days that a program for travellers puts before the parts of a trip: their place and words are those of the whole. */
const isWhole = (event: Lines, next: Lines | undefined): boolean => {
  const [from, to, then] = [event.get('DTSTART'), event.get('DTEND'), next?.get('DTSTART')?.slice(0, 8)];
  return (
    /^\d{8}$/.test(from ?? '') && Number(to) - Number(from) > 1 && then !== undefined && then >= from! && then <= to!
  );
};

function calendar(raw: unknown): Expected | undefined {
  // Of several calendars the first is what the file is about.
  const text = String(raw).split(/^END:VCALENDAR\s*$/m)[0]!;
  const all = eventsIn(text);
  const events = all.filter((event) => !isOld(event, all));
  const isTrips = events.length > 1 && isWhole(events[0]!, events[1]);
  const trip = events.findIndex((event, index) => index > 0 && isWhole(event, events[index + 1]));
  // Of several trips the first is what the file is about.
  const shown = isTrips ? events.slice(0, trip < 0 ? undefined : trip) : events;
  const pieces = shown.flatMap((event, index) => {
    const place = event.get('LOCATION')?.replaceAll('\\n', '\\, ');
    const about = isTrips && index === 0 ? [] : [place, event.get('DESCRIPTION')];
    return [event.get('SUMMARY'), ...about].map(wordsIn);
  });
  if (said(...pieces).length === 0) return undefined;
  const name = /^(?:X-WR-CALNAME|NAME)(?:;[^:\n]*)?:(.+)$/m.exec(text)?.[1]?.trim();
  const named = name?.includes('@') ? undefined : name;
  const summaries = new Set(shown.map((event) => event.get('SUMMARY')));
  const whole = isTrips ? shown[0] : undefined;
  return {
    headline: whole ? wordsIn(whole.get('SUMMARY')) : wordsIn(named ?? (summaries.size === 1 ? [...summaries][0] : '')),
    published: whole && dateIn(whole.get('DTSTART')),
    // What several are called may stand once.
    body: [...new Set(said(...pieces))],
  };
}

export const icalendar: Oracle = {
  format: 'icalendar',
  folder: 'icalendar',
  takes: (name) => name.endsWith('.ics'),
  expect: calendar,
};

export const tripCalendars: Oracle = { ...icalendar, folder: '../trips' };

/** The words of an element, wherever it stands. */
const every = (text: string, name: string): string[] =>
  [...text.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, 'g'))].map(([, words]) => htmlWords(words));

export const gpx: Oracle = {
  format: 'gpx',
  folder: 'gpx',
  takes: (name) => name.endsWith('.gpx'),
  expect: (raw) => {
    const text = String(raw).replace(/<extensions>[^]*?<\/extensions>/g, '');
    const parts = text.replace(/<metadata>[^]*?<\/metadata>/, '').replace(/^[^]*?<(?=wpt|rte|trk)/, '<');
    return {
      headline: every(text.replace(/<(wpt|rtept|trkpt)[^]*?<\/\1>/g, ''), 'name')[0],
      body: said(...every(parts, 'name'), ...every(parts, 'desc')),
    };
  },
};
