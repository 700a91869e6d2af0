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
        return at.refuse('value', `“${raw.slice(0, 40)}” is no time zone known here; left out.`);
    },
};
/** The fields of a date: `date` or `text` is required. */
export const MOMENT_FIELDS = { date: string, zone: timeZone, text: string };
/** A date with its precision kept; words that are no date are kept as words. */
export const moment = {
    read(raw, at) {
        if (isRecord(raw))
            return fromRecord(raw, at);
        if (typeof raw !== 'string' && !Number.isFinite(raw))
            return wrongType(at, 'a date', raw);
        return momentOf(string.read(raw, at) ?? '');
    },
};
function fromRecord(raw, at) {
    const fields = readFields(MOMENT_FIELDS, raw, at);
    if (!fields)
        return undefined;
    const { date, zone, text } = fields;
    const known = withoutInherited(momentOf(date ?? '') ?? {});
    if (known.text)
        at.at('date').refuse('value', `“${known.text.slice(0, 40)}” is no date; kept as words.`);
    const words = text ?? known.text;
    if (known.date === undefined && words === undefined) {
        return at.refuse('missing', 'A date without “date” or “text”; left out.');
    }
    return {
        ...(known.date !== undefined && { date: known.date }),
        ...(zone !== undefined && { zone }),
        ...(words !== undefined && { text: words }),
    };
}
