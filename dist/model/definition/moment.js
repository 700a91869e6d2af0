import { isTimeZone, momentOf } from '../moment.js';
import { ownValue, withoutInherited } from '../own.js';
import { isRecord, readFields, string, wrongType } from './field.js';
/** An IANA time zone such as `America/Bogota`. */
export const timeZone = {
    read(raw, at) {
        if (typeof raw !== 'string')
            return wrongType(at, 'a time zone', raw);
        if (!raw.trim())
            return undefined;
        if (isTimeZone(raw.trim()))
            return raw.trim();
        return at.report('value', `Unknown time zone “${raw.slice(0, 40)}”; ignored.`);
    },
};
/** The fields of a date: `date` or `text` is required. */
export const MOMENT_FIELDS = { date: string, zone: timeZone, text: string };
/** A `Date` as its text; an invalid one as null. Every other value is returned as it is. */
const withoutDate = (given) => (given instanceof Date ? given.toJSON() : given);
/** A date with its precision. Text that is not a date is kept as text. */
export const moment = {
    read(given, at) {
        const raw = withoutDate(given);
        if (isRecord(raw))
            return fromRecord(raw, at);
        if (typeof raw !== 'string' && !Number.isFinite(raw))
            return wrongType(at, 'a date', raw);
        const words = momentOf(string.read(raw, at) ?? '');
        if (words?.text && LIKE_DATE.test(words.text)) {
            at.report('value', `“${words.text.slice(0, 40)}” is not a date such as 2022-10-03; kept as text.`);
        }
        return words;
    },
};
/** A date that is written in digits in another way, or does not exist; a number of seconds. */
const LIKE_DATE = /^[-+]?\d+([-./]\d+){2}|^\d{5,}$/;
function fromRecord(raw, at) {
    const date = ownValue(raw, 'date');
    const written = date instanceof Date ? withField(raw, 'date', withoutDate(date)) : raw;
    const fields = readFields(MOMENT_FIELDS, written, at);
    if (!fields)
        return undefined;
    const { zone, text } = fields;
    const known = withoutInherited(momentOf(fields.date ?? '') ?? {});
    if (known.text)
        at.at('date').report('value', `Invalid date “${known.text.slice(0, 40)}”; kept as text.`);
    const words = text ?? known.text;
    if (known.date === undefined && words === undefined) {
        return at.report('missing', 'A date without “date” or “text”; ignored.');
    }
    return {
        ...(known.date !== undefined && { date: known.date }),
        ...(zone !== undefined && { zone }),
        ...(words !== undefined && { text: words }),
    };
}
/** A copy of a record with another value in a field. The getters of other fields are not called. */
const withField = (raw, name, value) => Object.defineProperties({}, { ...Object.getOwnPropertyDescriptors(raw), [name]: { value, enumerable: true } });
