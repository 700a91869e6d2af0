import { memoize } from '../model/memoize.js';
/** The English messages, which are always loaded. */
export const english = {
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
export const englishStates = { loading: 'Loading…', retry: 'Try again' };
/** The English messages of rare blocks. */
export const englishBlocks = {
    gallery: 'Pictures',
    table: 'Table',
    pinned: 'Pinned',
    keyUpdate: 'Key event',
};
/** The English messages of an itinerary. */
export const englishItinerary = {
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
export const englishJourney = {
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
export function plural(forms, count, locale) {
    // Avoids `Intl` if possible, because its first use in a page takes many milliseconds.
    const isOneForm = Object.values(forms).every((form) => form === forms.other);
    const isPlain = count < 1000 && /^en(-[A-Z]{2})?$/.test(locale);
    const form = isOneForm ? forms.other : (forms[pluralRules(locale).select(count)] ?? forms.other);
    return form.replace('{n}', isPlain ? String(count) : numberFormat(locale).format(count));
}
/** Replaces the placeholders of a sentence. Returns a list, because a value may be an element. */
export const fill = (sentence, pieces) => sentence.split(/[{}]/).map((piece, index) => (index % 2 > 0 ? pieces[piece] : piece));
/** Overrides messages with others. */
export const withMessages = (words, over) => ({
    ...words,
    ...over,
    itinerary: { ...words.itinerary, ...over.itinerary },
});
/**
 * The messages for a locale: the defaults, overridden by the tables for its language, script and region.
 */
export function messagesFor(known, locale, tables) {
    const subtags = locale.split('-');
    const tags = subtags.map((_, index) => subtags.slice(0, index + 1).join('-'));
    return tags.reduce((words, tag) => withMessages(words, tables[tag] ?? {}), known);
}
