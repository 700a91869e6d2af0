import { MODES } from '../modes.js';
import { withDates } from './dated.js';
import { choice, record, string } from './field.js';
import { moment } from './moment.js';
import { STATUSES, withStatus } from './status.js';
export const leg = withDates(withStatus(record({
    /** Means of transport. */
    mode: choice(...MODES),
    /** Company that runs the service. */
    carrier: string,
    /** Number of the flight, or number or name of the train, as in a timetable. */
    number: string,
    /** Airport, station or place of departure. */
    from: string,
    /** Airport, station or place of arrival. */
    to: string,
    /** When the leg begins. A time without an offset is local time at `from`; `zone` names its time zone. */
    departure: moment,
    /** When the leg ends. A time without an offset is local time at `to`; without `zone` it is in the zone of the stop. */
    arrival: moment,
    /** Platform of departure; of a flight, the gate. */
    platform: string,
    /** Whether the leg takes place. Common spellings such as “confirmed” are understood. */
    status: choice(...STATUSES),
    /** Status in words: one that is not in the list, or the reason for it. */
    statusText: string,
})), ['departure', 'arrival'], false);
