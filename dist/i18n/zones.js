import { formatter } from './dates.js';
import { ownValue } from '../model/own.js';
/** Cities whose names in the zone database are not the ones in use. */
const RENAMED = {
    Calcutta: 'Kolkata',
    Katmandu: 'Kathmandu',
    Kiev: 'Kyiv',
    Rangoon: 'Yangon',
    Saigon: 'Ho Chi Minh City',
};
/** A zone by its name: in English that of its city, else the one that the locale has for it. */
export function zoneName(zone, locale, instant) {
    const city = zone.replace(/^.*\//, '').replaceAll('_', ' ');
    if (/^en\b/.test(locale))
        return ownValue(RENAMED, city) ?? city;
    const parts = formatter(locale, { timeZone: zone, timeZoneName: 'shortGeneric' }).formatToParts(instant);
    return parts.find(({ type }) => type === 'timeZoneName')?.value ?? city;
}
