import { hasUnknownStatus, isOff } from './definition/status.js';
/**
 * The moment at which a calendar has something begin: its start, or its end where only that names a day.
 *
 * `undefined` where no day is known: a calendar cannot hold a month, and it knows no year 0.
 */
export const firstDayOf = ({ start, end }) => [start, end].find((moment) => /^(?!0000)\d{4}-\d\d-\d\d/.test(moment?.date ?? ''));
/** Whether something is planned, as far as is known: a calendar may be offered it. */
const isPlanned = (fields) => !isOff(fields) && !hasUnknownStatus(fields);
/** Whether a calendar can be offered a stop: it is planned, and it or a part of its programme has a day. */
export const canBeInCalendar = (stop) => isPlanned(stop) &&
    (firstDayOf(stop) !== undefined ||
        (stop.events ?? []).some((event) => isPlanned(event) && firstDayOf(event) !== undefined));
