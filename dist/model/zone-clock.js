const DAY = 86_400_000;
const formatters = new Map();
/** Formatters by time zone. They are cached because creating one costs as much as using it a hundred times. */
function fieldsIn(timeZone) {
    let made = formatters.get(timeZone);
    if (!made) {
        try {
            made = new Intl.DateTimeFormat('en-u-nu-latn', {
                calendar: 'gregory',
                timeZone,
                year: 'numeric',
                month: 'numeric',
                day: 'numeric',
                hour: 'numeric',
                minute: 'numeric',
                second: 'numeric',
                hourCycle: 'h23',
            });
        }
        catch {
            // This runtime does not know the zone, so UTC is used.
            made = fieldsIn('UTC');
        }
        formatters.set(timeZone, made);
    }
    return made;
}
/** Local date and time in a zone at an instant, as if it were UTC. */
export function wallOf(instant, zone) {
    const fields = {};
    for (const { type, value } of fieldsIn(zone).formatToParts(instant))
        fields[type] = Number(value);
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = fields;
    const wall = new Date(Date.UTC(2000, 0, 1, hour, minute, second));
    // `Date.UTC` takes a year below 100 for one of the twentieth century.
    wall.setUTCFullYear(year, month - 1, day);
    return wall;
}
/** Whether a zone is that of a place. `UTC` and zones such as `Etc/GMT+5` are offsets and belong to no place. */
export const isPlaceZone = (zone) => !/^(Etc\/|GMT|UTC$|UCT$|Universal$|Zulu$|Greenwich$)/i.test(zone);
/** The UTC offset of a zone at an instant, in milliseconds. */
export const offsetAt = (instant, zone) => +wallOf(instant, zone) - Math.floor(instant / 1000) * 1000;
/** Converts a wall time in a zone to an instant. For clock changes, see `instantAt`. */
export const instantOf = (wall, zone) => instantAt(+wall, (instant) => offsetAt(instant, zone));
/**
 * Converts a wall time to an instant. Both are in milliseconds; the wall time is given as if it were UTC.
 *
 * All code uses this rule for clock changes, as calendars do: a time that occurs twice means the first one, and a skipped
 * time uses the offset before the change.
 *
 * @param offsetAt Returns the UTC offset at an instant.
 */
export function instantAt(wall, offsetAt) {
    const before = wall - offsetAt(wall - DAY);
    const after = wall - offsetAt(wall + DAY);
    const fits = (instant) => instant + offsetAt(instant) === wall;
    // Both match if a time occurs twice.
    return !fits(before) && fits(after) ? after : before;
}
