import { type ValueOf } from './field.js';
export declare const leg: import("./field.js").RecordField<{
    /** Means of transport. */
    mode: import("./field.js").ChoiceField<"flight" | "train" | "bus" | "ferry" | "car" | "walk">;
    /** Company that runs the service. */
    carrier: import("./field.js").Field<string, string | number>;
    /** Number of the flight, or number or name of the train, as in a timetable. */
    number: import("./field.js").Field<string, string | number>;
    /** Airport, station or place of departure. */
    from: import("./field.js").Field<string, string | number>;
    /** Airport, station or place of arrival. */
    to: import("./field.js").Field<string, string | number>;
    /** When the leg begins. A time without an offset is local time at `from`; `zone` names its time zone. */
    departure: import("./field.js").Field<import("../moment.js").Moment, import("../moment.js").MomentJson>;
    /** When the leg ends. A time without an offset is local time at `to`; without `zone` it is in the zone of the stop. */
    arrival: import("./field.js").Field<import("../moment.js").Moment, import("../moment.js").MomentJson>;
    /** Platform of departure; of a flight, the gate. */
    platform: import("./field.js").Field<string, string | number>;
    /** Whether the leg takes place. Common spellings such as “confirmed” are understood. */
    status: import("./field.js").ChoiceField<"done" | "scheduled" | "tentative" | "postponed" | "cancelled">;
    /** Status in words: one that is not in the list, or the reason for it. */
    statusText: import("./field.js").Field<string, string | number>;
}, never>;
/** A flight, a train or another journey to a stop. */
export type Leg = ValueOf<typeof leg>;
