import { type Moment, type MomentJson } from '../moment.js';
import { type Field } from './field.js';
/** An IANA time zone such as `America/Bogota`. */
export declare const timeZone: Field<string>;
/** A date with its precision kept; words that are no date are kept as words. */
export declare const moment: Field<Moment, MomentJson>;
