import { datePartsOf } from './moment.js';
import { endOf, precisionOf } from './precision.js';
/** The largest difference between the clocks of two places. */
const MAX_SHIFT = 26 * 3_600_000;
/**
 * Whether an end is certainly before its start.
 *
 * Times at different offsets or in different zones count only if the end is earlier wherever their places are: a flight
 * over the date line can arrive on the day before.
 */
function isReversed({ start, end }, isOnePlace) {
    const from = datePartsOf(start?.date ?? '');
    const to = datePartsOf(end?.date ?? '');
    if (!from || !to)
        return false;
    if (from.offset && to.offset)
        return Date.parse(to.date) < Date.parse(from.date);
    const isSameClock = !from.offset && !to.offset && start?.zone === end?.zone && (isOnePlace || !!start?.zone);
    const last = to.time ? +to.wall : +endOf({ wall: to.wall, precision: precisionOf(to) }) - 1;
    return last + (isSameClock ? 0 : MAX_SHIFT) < +from.wall;
}
/**
 * The message for an end before its start; `undefined` if the dates are in order.
 *
 * @param isOnePlace - whether local times without a zone are those of one place
 */
export const reversedMessage = (bounds, isOnePlace = true) => isReversed(bounds, isOnePlace)
    ? `The end “${bounds.end.date}” is before the start “${bounds.start.date}”; ignored.`
    : undefined;
