import { formatter } from './dates.js';
import { ownValue } from '../model/own.js';
import { cityOf } from './ranges.js';
/** Cities that have an outdated name in the time zone database. */
const RENAMED = {
    Calcutta: 'Kolkata',
    Katmandu: 'Kathmandu',
    Kiev: 'Kyiv',
    Rangoon: 'Yangon',
    Saigon: 'Ho Chi Minh City',
};
/** The name of a time zone: in English its city, in other languages the name that the locale has for it. */
export function zoneName(zone, locale, instant) {
    const city = cityOf(zone);
    if (/^en\b/.test(locale))
        return ownValue(RENAMED, city) ?? city;
    const parts = formatter(locale, { timeZone: zone, timeZoneName: 'shortGeneric' }).formatToParts(instant);
    return parts.find(({ type }) => type === 'timeZoneName')?.value ?? city;
}
