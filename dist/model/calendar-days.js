import { hasUnknownStatus, isOff } from './definition/status.js';
import { datesOfStop } from './legs.js';
/**
 * The date of a calendar entry: the start, or the end if only the end has a day.
 *
 * `undefined` if the day is unknown: a calendar cannot contain a month, and has no year 0.
 */
export const firstDayOf = ({ start, end }) => [start, end].find((moment) => /^(?!0000)\d{4}-\d\d-\d\d/.test(moment?.date ?? ''));
/** Whether something is planned and its status is known, so that it can be offered for a calendar. */
const isPlanned = (fields) => !isOff(fields) && !hasUnknownStatus(fields);
/** Whether a stop can be added to a calendar: it is planned, and it or one of its events has a date. */
export const canBeInCalendar = (stop) => isPlanned(stop) &&
    (firstDayOf(datesOfStop(stop)) !== undefined ||
        (stop.events ?? []).some((event) => isPlanned(event) && firstDayOf(event) !== undefined));
