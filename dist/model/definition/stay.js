import { withDates } from './dated.js';
import { record, string } from './field.js';
import { moment } from './moment.js';
export const stay = withDates(record({
    /** Name of the hotel or residence. */
    name: string,
    /** Address, in one line. */
    address: string,
    /** Arrival at the hotel. A time without an offset is local time in the stop's time zone. */
    checkIn: moment,
    /** Departure from the hotel. */
    checkOut: moment,
}), ['checkIn', 'checkOut']);
