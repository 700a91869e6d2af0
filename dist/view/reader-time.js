import { commaOf } from '../i18n/comma.js';
import { formatDayShift, formatTimes } from '../i18n/ranges.js';
import { zoneName } from '../i18n/zones.js';
import { wallOf } from '../model/zone-clock.js';
const DAY = 86_400_000;
const dayOf = (wall) => Math.floor(+wall / DAY);
/**
 * The same instant in the reader's time zone, with the difference in days: “07:30 your time, +1 day”.
 *
 * `undefined` if they are the same or unknown.
 */
export function formatReaderTime(start, end, { readerZone, namedZone, unknownZone, locale, words, }) {
    if (start.instant === undefined || unknownZone)
        return undefined;
    const wall = wallOf(start.instant, readerZone);
    if (isSameMinute(wall, start.wall))
        return undefined;
    const endWall = end?.instant === undefined ? undefined : wallOf(end.instant, readerZone);
    const isOneDay = endWall && dayOf(endWall) === dayOf(wall) && endWall > wall;
    const time = formatTimes(timeAt(wall), isOneDay ? timeAt(endWall) : undefined, { locale }).join('');
    const sentence = namedZone
        ? words.zoneTime.replace('{zone}', zoneName(readerZone, locale, start.instant))
        : words.yourTime;
    const shift = dayOf(wall) - dayOf(start.wall);
    return sentence.replace('{time}', time) + (shift === 0 ? '' : commaOf(locale) + formatDayShift(shift, locale));
}
/** A time as the clock of the reader shows it. */
const timeAt = (wall) => ({
    wall,
    precision: 'time',
    instant: undefined,
    zone: undefined,
    named: undefined,
});
const isSameMinute = (one, other) => Math.floor(+one / 60_000) === Math.floor(+other / 60_000);
