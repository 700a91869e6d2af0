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
            // A zone that this runtime does not know.
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
    return new Date(Date.UTC(year, month - 1, day, hour, minute, second));
}
/** How far a zone's clocks are ahead of UTC at an instant, in milliseconds. */
export const offsetAt = (instant, zone) => +wallOf(instant, zone) - Math.floor(instant / 1000) * 1000;
/** The instant at which a zone's clocks show a wall time; at a clock change by the rule of `instantAt`. */
export const instantOf = (wall, zone) => instantAt(+wall, (instant) => offsetAt(instant, zone));
/**
 * The instant at which clocks show a wall time, both in milliseconds, the wall time as if it were UTC.
 *
 * The one rule for clock changes, as in calendars: a time that occurs twice means the first; a time that is
 * skipped is counted by the clocks from before the change.
 *
 * @param offsetAt how far those clocks are ahead of UTC at an instant
 */
export function instantAt(wall, offsetAt) {
    const before = wall - offsetAt(wall - DAY);
    const after = wall - offsetAt(wall + DAY);
    const fits = (instant) => instant + offsetAt(instant) === wall;
    // Both match if a time occurs twice.
    return !fits(before) && fits(after) ? after : before;
}
