import type { PlaceTime } from '../i18n/clock.js';
import type { Drawing } from './itinerary-context.js';
/**
 * The time that the reader's clocks show meanwhile, with the days between: “07:30 your time, +1 day”.
 *
 * `undefined` where they show the same, or where nobody can say.
 */
export declare function formatReaderTime(start: PlaceTime, end: PlaceTime | undefined, { readerZone, namedZone, unknownZone, locale, words, }: Pick<Drawing, 'readerZone' | 'namedZone' | 'unknownZone' | 'locale' | 'words'>): string | undefined;
