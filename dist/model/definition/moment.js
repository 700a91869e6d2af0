import { momentOf } from '../moment.js';
import { isRecord, readFields, string, wrongType } from './field.js';
/** Whether a name is a time zone that this runtime knows. */
function isTimeZone(name) {
    try {
        new Intl.DateTimeFormat('en', { timeZone: name });
        return true;
    }
    catch {
        return false;
    }
}
/** An IANA time zone such as `America/Bogota`. */
export const timeZone = {
    read(raw, at) {
        if (typeof raw !== 'string')
            return wrongType(at, 'a time zone', raw);
        if (isTimeZone(raw.trim()))
            return raw.trim();
        return at.refuse('value', `“${raw.slice(0, 40)}” is no time zone known here; left out.`);
    },
};
const MOMENT_FIELDS = { date: string, zone: timeZone, text: string };
/** A date with its precision kept; words that are no date are kept as words. */
export const moment = {
    read(raw, at) {
        if (typeof raw === 'string' || typeof raw === 'number')
            return momentOf(String(raw));
        if (!isRecord(raw))
            return wrongType(at, 'a date', raw);
        return fromRecord(raw, at);
    },
};
function fromRecord(raw, at) {
    const { date, zone, text } = readFields(MOMENT_FIELDS, raw, at) ?? {};
    const known = date === undefined ? undefined : momentOf(date);
    if (known?.text)
        at.at('date').refuse('value', `“${known.text.slice(0, 40)}” is no date; kept as words.`);
    const words = text ?? known?.text;
    if (known?.date === undefined && words === undefined)
        return undefined;
    return {
        ...(known?.date !== undefined && { date: known.date }),
        ...(zone !== undefined && { zone }),
        ...(words !== undefined && { text: words }),
    };
}
