import { type ValueOf } from './field.js';
export declare const stay: import("./field.js").RecordField<{
    /** Name of the hotel or residence. */
    name: import("./field.js").Field<string, string | number>;
    /** Address, in one line. */
    address: import("./field.js").Field<string, string | number>;
    /** Arrival at the hotel. A time without an offset is local time in the stop's time zone. */
    checkIn: import("./field.js").Field<import("../moment.js").Moment, import("../moment.js").MomentJson>;
    /** Departure from the hotel. */
    checkOut: import("./field.js").Field<import("../moment.js").Moment, import("../moment.js").MomentJson>;
}, never>;
/** Where the traveller spends the nights at a stop. */
export type Stay = ValueOf<typeof stay>;
