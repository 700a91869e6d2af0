import { formatter } from './dates.js';
import { ownValue } from '../model/own.js';
import { isPlaceZone, offsetAt } from '../model/zone-clock.js';

/** Cities that have an outdated name in the time zone database. */
const RENAMED: Readonly<Record<string, string>> = {
  Calcutta: 'Kolkata',
  Katmandu: 'Kathmandu',
  Kiev: 'Kyiv',
  Rangoon: 'Yangon',
  Saigon: 'Ho Chi Minh City',
};

/** The name of a time zone: in English its city, in other languages the name that the locale has for it. */
export function zoneName(zone: string, locale: string, instant: number): string {
  const city = zone.replace(/^.*\//, '').replaceAll('_', ' ');
  if (/^en\b/.test(locale)) return ownValue(RENAMED, city) ?? city;
  const parts = formatter(locale, { timeZone: zone, timeZoneName: 'shortGeneric' }).formatToParts(instant);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? city;
}

const MINUTE = 60_000;

/**
 * Adds the zone or UTC offset of a time: “17:00 in Los Angeles”, “05:30 UTC”, “05:30 UTC+02:00”.
 *
 * @param zone - a time zone, or an offset as in a date: `Z`, `+02:00`.
 * @param sentence - `{time}` is replaced by the time, and `{zone}` by the name of a zone.
 */
export function withZone(time: string, zone: string, instant: number, locale: string, sentence: string): string {
  const isOffset = /^(Z$|[+-])/.test(zone);
  if (!isOffset && isPlaceZone(zone))
    return sentence.replace('{time}', time).replace('{zone}', zoneName(zone, locale, instant));
  const minutes = isOffset ? 0 : Math.round(offsetAt(instant, zone) / MINUTE);
  const digits = new Date(Math.abs(minutes) * MINUTE).toISOString().slice(11, 16);
  const offset = isOffset ? zone : `${minutes < 0 ? '-' : '+'}${digits}`;
  return `${time} UTC${/^Z$|00:00$/.test(offset) ? '' : offset}`;
}
