import { isTimeZone, momentOf } from '../moment.js';
import { withoutInherited } from '../own.js';
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
/** A date with its precision. Text that is not a date is kept as text. */
export const moment = {
    read(given, at) {
        // An invalid `Date` gives null.
        const raw = given instanceof Date ? given.toJSON() : given;
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
    const given = Object.hasOwn(raw, 'date') ? raw['date'] : undefined;
    const written = given instanceof Date ? { ...raw, date: given.toJSON() } : raw;
    const fields = readFields(MOMENT_FIELDS, written, at);
    if (!fields)
        return undefined;
    const { date, zone, text } = fields;
    const known = withoutInherited(momentOf(date ?? '') ?? {});
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
