import { memoize } from '../model/memoize.js';

/**
 * The UI text of the elements. The text of a story comes from its data.
 *
 * A sentence has a placeholder for each value, because their order differs between languages.
 */
export interface Messages {
  readonly failed: string;
  /** Tells screen-reader users that the quotation also appears in the story. */
  readonly repeatedQuotation: string;
  /** `{names}` is replaced by the authors. */
  readonly by: string;
  /** `{date}` is replaced by a date with or without a time, a year, or free text. */
  readonly updated: string;
  /** `{n}` is replaced by the number of minutes. */
  readonly readingTime: PluralForms;
  readonly correction: string;
  /** The label of a correction; `{kind}` is replaced by `correction` above, or by the kind in the data. */
  readonly correctionHead: string;
  /** The same with a date, which replaces `{date}`. */
  readonly correctionHeadOn: string;
  /** `{source}` is replaced by the publisher or agency. */
  readonly source: string;
  readonly license: string;
  readonly original: string;
  readonly readOn: string;

  // Messages of lazy chunks may be missing: the chunk has its own English ones.
  readonly loading?: string;
  readonly retry?: string;
  /** The accessible name of a gallery. */
  readonly gallery?: string;
  /** The accessible name of a table, which can be scrolled and so can have the focus. */
  readonly table?: string;
  readonly pinned?: string;
  readonly keyUpdate?: string;
  readonly itinerary?: Partial<ItineraryMessages & JourneyMessages>;
}

/** All messages, in a language with a translation. */
export type LanguageMessages = Required<Messages> & { readonly itinerary: ItineraryMessages & JourneyMessages };

/** A message with the plural forms of a language; `{n}` is replaced by the number. */
export type PluralForms = { readonly [Rule in Intl.LDMLPluralRule]?: string } & { readonly other: string };

/** Messages of an itinerary. Separate, because only pages with an itinerary need them. */
export interface ItineraryMessages {
  readonly stops: PluralForms;
  /** The stops of a long trip that are over and folded. */
  readonly earlier: PluralForms;
  readonly undated: PluralForms;
  readonly done: string;
  readonly now: string;
  readonly next: string;
  readonly cancelled: string;
  /** Status of an event that does not take place at its date, without a new date. */
  readonly postponed: string;
  readonly tentative: string;
  /** `{date}` is replaced by the new date. */
  readonly moved: string;
  /** `{date}` is replaced by the date from which an event was moved. */
  readonly movedFrom: string;
  /** `{date}` is replaced by the end, if the start is unknown. */
  readonly until: string;
  readonly noDate: string;
  readonly unnamed: string;
  /** Label of a stop that was inferred from the story, not announced. */
  readonly inferred: string;
  /** Note below a trip that was found in the text of a story. */
  readonly fromText: string;
  /** The end of a shortened list of places. `{n}` is replaced by the number of places left out. */
  readonly more: PluralForms;
  readonly meets: string;
  /** Label of an event that starts on this day and ends on another. */
  readonly begins: string;
  readonly ends: string;
  /** `{time}` is replaced by the time in the reader's zone. */
  readonly yourTime: string;
  /** `{time}` is replaced by the local time, `{zone}` by the place whose time it is. */
  readonly zoneTime: string;
  readonly placeTimes: string;
  /** `{zone}` is replaced by the place whose times are shown beside those of the stops. */
  readonly zoneTimes: string;
  /** `{date}` is replaced by a date. */
  readonly asOf: string;
  readonly addStop: string;
  readonly addTrip: string;
  /** Shows links to calendars in the web. */
  readonly otherCalendars: string;
  /** `{distance}` is replaced by a number of kilometres. */
  readonly distance: string;
  readonly positions: string;
}

/** Messages for legs and stays. Separate, because they are in the chunk that draws these. */
export interface JourneyMessages {
  readonly flight: string;
  readonly train: string;
  readonly bus: string;
  readonly ferry: string;
  readonly car: string;
  readonly walk: string;
  /** `{platform}` is replaced by the number or name of the platform. */
  readonly platform: string;
  /** `{platform}` is replaced by the number or name of the gate. */
  readonly gate: string;
  /** `{date}` is replaced by the day of arrival at a hotel. */
  readonly checkIn: string;
  /** `{date}` is replaced by the day of departure from a hotel. */
  readonly checkOut: string;
}

/** The English messages, which are always loaded. */
export const english: Messages = {
  failed: 'This could not be loaded.',
  repeatedQuotation: 'From the story',
  by: 'By {names}',
  updated: 'Updated {date}',
  readingTime: { one: '{n} min read', other: '{n} min read' },
  correction: 'Correction',
  correctionHead: '{kind}.',
  correctionHeadOn: '{kind}, {date}.',
  source: 'Source: {source}',
  license: 'Licence',
  original: 'Read the original',
  readOn: 'Read the whole story',
};

/** The English messages for the loading and error states. */
export const englishStates = { loading: 'Loading…', retry: 'Try again' } satisfies Partial<Messages>;

/** The English messages of rare blocks. */
export const englishBlocks = {
  gallery: 'Pictures',
  table: 'Table',
  pinned: 'Pinned',
  keyUpdate: 'Key event',
} satisfies Partial<Messages>;

/** The English messages of an itinerary. */
export const englishItinerary: ItineraryMessages = {
  stops: { one: '{n}\u00a0stop', other: '{n}\u00a0stops' },
  earlier: { one: '{n} earlier stop', other: '{n} earlier stops' },
  undated: { one: '{n} without a date', other: '{n} without a date' },
  done: 'Done',
  now: 'Now',
  next: 'Next',
  cancelled: 'Cancelled',
  postponed: 'Postponed',
  tentative: 'Tentative',
  moved: 'Moved to {date}',
  movedFrom: 'Moved from {date}',
  until: 'Until {date}',
  noDate: 'No date given',
  unnamed: 'A place that was not named',
  inferred: 'Not announced; read from the story',
  fromText: 'From the text of the story.',
  more: { one: '{n} more', other: '{n} more' },
  meets: 'Meets',
  begins: '(begins)',
  ends: '(ends)',
  yourTime: '{time} your time',
  zoneTime: '{time} in {zone}',
  placeTimes: 'Times are those of each place; yours beside them where they differ.',
  zoneTimes: 'Times are those of each place; those in {zone} beside them where they differ.',
  asOf: 'As reported on {date}.',
  addStop: 'Add to calendar',
  addTrip: 'Add the trip to your calendar',
  otherCalendars: 'Other calendars',
  distance: 'About {distance} in straight lines from stop to stop.',
  positions: 'Positions of places: GeoNames.',
};

/** The English messages for legs and stays. */
export const englishJourney: JourneyMessages = {
  flight: 'Flight',
  train: 'Train',
  bus: 'Bus',
  ferry: 'Ferry',
  car: 'By car',
  walk: 'On foot',
  platform: 'Platform {platform}',
  gate: 'Gate {platform}',
  checkIn: 'Check-in {date}',
  checkOut: 'Check-out {date}',
};

const pluralRules = memoize((locale) => new Intl.PluralRules(locale));
const numberFormat = memoize((locale) => new Intl.NumberFormat(locale));

/** Formats a number with a noun, in the plural form of the language. */
export function plural(forms: PluralForms, count: number, locale: string): string {
  // Avoids `Intl` if possible, because its first use in a page takes many milliseconds.
  const isOneForm = Object.values(forms).every((form) => form === forms.other);
  const isPlain = count < 1000 && /^en(-[A-Z]{2})?$/.test(locale);
  const form = isOneForm ? forms.other : (forms[pluralRules(locale).select(count)] ?? forms.other);
  return form.replace('{n}', isPlain ? String(count) : numberFormat(locale).format(count));
}

/** Replaces the placeholders of a sentence. Returns a list, because a value may be an element. */
export const fill = <Piece>(sentence: string, pieces: Readonly<Record<string, Piece>>): (string | Piece)[] =>
  sentence.split(/[{}]/).map((piece, index) => (index % 2 > 0 ? pieces[piece]! : piece));

/** Messages by language. Any of them may be missing. */
export type MessageTables = Readonly<Record<string, Partial<Messages>>>;

/** Overrides messages with others. */
export const withMessages = <Words extends Partial<Messages>>(words: Words, over: Partial<Messages>): Words => ({
  ...words,
  ...over,
  itinerary: { ...words.itinerary, ...over.itinerary },
});

/**
 * The messages for a locale: the defaults, overridden by the tables for its language, script and region.
 */
export function messagesFor(known: Messages, locale: string, tables: MessageTables): Messages {
  const subtags = locale.split('-');
  const tags = subtags.map((_, index) => subtags.slice(0, index + 1).join('-'));
  return tags.reduce((words, tag) => withMessages(words, tables[tag] ?? {}), known);
}
