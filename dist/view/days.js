import { placeTimeOf } from '../i18n/clock.js';
/** The number of stops up to which all are shown. In longer trips, past days are folded. */
const FEW_STOPS = 12;
/** Groups consecutive stops that begin and end on the same day of their places. */
export function groupByDay(stops) {
    const groups = [];
    stops.forEach((stop, from) => {
        const day = onlyDayOf(stop);
        const key = day?.wall.toISOString();
        const last = groups.at(-1);
        if (key !== undefined && last?.key === key)
            last.to++;
        else
            groups.push({ day, key, from, to: from + 1 });
    });
    return groups.map((group) => (group.to - group.from > 1 ? group : { ...group, day: undefined }));
}
/** The day on which a stop begins and ends; `undefined` if it is unknown or there are several. */
function onlyDayOf({ start, end, timeZone }) {
    const days = [start, end].flatMap((moment) => {
        if (!moment)
            return [];
        const at = placeTimeOf(moment, timeZone);
        return [at && /day|time/.test(at.precision) ? at : undefined];
    });
    const [first, last = first] = days.map((at) => at?.wall.toISOString().slice(0, 10));
    if (!start || first === undefined || first !== last)
        return undefined;
    return { ...days[0], wall: new Date(first), precision: 'day' };
}
/**
 * How many stops at the beginning of a long trip are folded: those of all days that are over before the first stop that is
 * current or still to come.
 *
 * 0 for a short trip, and for one that is over, because nothing else would be left.
 */
export function countPast(groups, states) {
    const ahead = states.findIndex((state) => /^(now|next|later|tentative)$/.test(state));
    if (states.length <= FEW_STOPS || ahead < 0)
        return 0;
    const past = states.lastIndexOf('done', ahead) + 1;
    return groups.findLast(({ to }) => to <= past)?.to ?? 0;
}
