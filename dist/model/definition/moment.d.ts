import { type Moment, type MomentJson } from '../moment.js';
import { type Field } from './field.js';
/** An IANA time zone such as `America/Bogota`. */
export declare const timeZone: Field<string>;
/** A date, the zone where it holds, the words as they were said: one of the first and the last is needed. */
export declare const MOMENT_FIELDS: {
    date: Field<string, string | number>;
    zone: Field<string, string>;
    text: Field<string, string | number>;
};
/** A date with its precision kept; words that are no date are kept as words. */
export declare const moment: Field<Moment, MomentJson>;
