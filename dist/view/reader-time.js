import { commaOf } from '../i18n/comma.js';
import { formatDayShift, formatTimes } from '../i18n/ranges.js';
import { zoneName } from '../i18n/zones.js';
import { wallOf } from '../model/zone-clock.js';
const DAY = 86_400_000;
const dayOf = (wall) => Math.floor(+wall / DAY);
/**
 * Known times of something in the reader's time zone, with the difference in days: “07:30–09:00 your time, +1 day”.
 *
 * `undefined` if they are the same or unknown.
 */
export function formatReaderTimes(times, { readerZone, namedZone, unknownZone, locale, words, }) {
    const known = times.filter((at) => at?.instant !== undefined);
    const walls = known.map(({ instant }) => wallOf(instant, readerZone));
    const isSame = known.every(({ wall }, index) => isSameMinute(walls[index], wall));
    const [first, last = first] = walls;
    if (!first || !last || unknownZone || isSame)
        return undefined;
    const shifts = known.map(({ wall }, index) => dayOf(walls[index]) - dayOf(wall));
    const isOneShift = shifts.every((shift) => shift === shifts[0]);
    const time = isOneShift && dayOf(first) === dayOf(last) && first <= last
        ? formatTimes(timeAt(first), timeAt(last), { locale }).join('')
        : walls
            .map((wall, index) => {
            const shift = !isOneShift && shifts[index] ? ` (${formatDayShift(shifts[index], locale)})` : '';
            return formatTimes(timeAt(wall), undefined, { locale }).join('') + shift;
        })
            .join(' – ');
    const sentence = namedZone
        ? words.zoneTime.replace('{zone}', zoneName(readerZone, locale, known[0].instant))
        : words.yourTime;
    const shift = isOneShift && shifts[0] ? commaOf(locale) + formatDayShift(shifts[0], locale) : '';
    return sentence.replace('{time}', time) + shift;
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
