import { closeBidi } from '../bidi.js';
import { withoutInherited } from '../own.js';
/** Whether a value is an object with named fields: neither null nor a list. */
export const isRecord = (raw) => typeof raw === 'object' && raw !== null && !Array.isArray(raw);
/** Names the kind of a value for a message. */
export const kindOf = (raw) => raw === null ? 'null' : Array.isArray(raw) ? 'a list' : typeof raw === 'object' ? 'an object' : `a ${typeof raw}`;
/** Notes that a value is of the wrong kind. */
export const wrongType = (at, wanted, raw) => at.refuse('type', `Expected ${wanted}, found ${kindOf(raw)}; left out.`);
/**
 * An object with the fields given, of which those in `needed` must be there.
 *
 * Only own, known keys are read, into a fresh object, so neither a prototype nor a key of the data's choice gets in.
 */
export function record(fields, needed = []) {
    return {
        fields,
        needed,
        read(raw, at) {
            if (!isRecord(raw))
                return wrongType(at, 'an object', raw);
            const value = readFields(fields, raw, at);
            if (!value)
                return undefined;
            for (const key of needed) {
                if (value[key] === undefined)
                    return at.at(key).refuse('missing', `There is no usable “${key}”; left out.`);
            }
            return value;
        },
    };
}
/** Reads each of the fields that a record has, and notes the names that are none of them. */
export function readFields(fields, raw, at) {
    if (!at.enter())
        return undefined;
    const value = {};
    for (const key of Object.keys(raw)) {
        const given = raw[key];
        if (given === undefined || given === null)
            continue;
        if (!Object.hasOwn(fields, key)) {
            // `type` tells blocks apart, and tools put their own notes under `$…` and `@…`.
            if (!/^(type$|[$@])/.test(key))
                at.at(key).refuse('unknown-field', `“${key}” is no field here; left out.`);
            continue;
        }
        const read = fields[key].read(given, at.at(key));
        if (read !== undefined)
            value[key] = read;
    }
    return withoutInherited(value);
}
/**
 * A list of values of one kind; entries that cannot be used are left out, and a list without any counts as absent. One
 * value alone counts as a list of one.
 */
export function list(item) {
    return {
        item,
        read(raw, at) {
            if (!Array.isArray(raw)) {
                const only = item.read(raw, at);
                return only === undefined ? undefined : [only];
            }
            const values = [];
            for (let index = 0; index < raw.length; index++) {
                const entry = at.at(index);
                if (!entry.enter())
                    break;
                const value = item.read(raw[index], entry);
                if (value !== undefined)
                    values.push(value);
            }
            return values.length > 0 ? values : undefined;
        },
    };
}
/** One of a few words; any other is left out. */
export function choice(...choices) {
    return {
        choices,
        read(raw, at) {
            if (choices.includes(raw))
                return raw;
            return at.refuse('value', `Expected one of ${choices.join(', ')}; left out.`);
        },
    };
}
/** Words in one line: a number counts as its digits, white space at the ends goes, an empty string counts as absent. */
export const string = {
    read(raw, at) {
        if (typeof raw === 'number' && Number.isFinite(raw))
            return String(raw);
        if (typeof raw !== 'string')
            return wrongType(at, 'a string', raw);
        return lineIn(raw) || undefined;
    },
};
/** A line of well-formed Unicode, which cannot change the direction of the text after it. */
const lineIn = (raw) => closeBidi(raw.trim().toWellFormed()).trim();
/** Words for which empty means something: an `alt` of `""` says that a picture is decoration. */
export const possiblyEmptyString = {
    read: (raw, at) => (typeof raw === 'string' ? lineIn(raw) : wrongType(at, 'a string', raw)),
};
/** Words as they stand, white space and all: program code. */
export const verbatim = {
    read: (raw, at) => (typeof raw === 'string' ? closeBidi(raw.toWellFormed()) : wrongType(at, 'a string', raw)),
};
/** Yes or no; the words `true` and `false` count too, as some systems write them so. */
export const boolean = {
    read(raw, at) {
        if (typeof raw === 'boolean')
            return raw;
        if (raw === 'true' || raw === 'false')
            return raw === 'true';
        return wrongType(at, 'true or false', raw);
    },
};
const numberField = (least, most, whole) => ({
    least,
    most,
    whole,
    read(raw, at) {
        const value = typeof raw === 'string' && raw.trim() ? Number(raw) : raw;
        if (typeof value !== 'number' || Number.isNaN(value))
            return wrongType(at, 'a number', raw);
        if (value < least || value > most || (whole && !Number.isInteger(value))) {
            const kind = whole ? 'a whole number' : 'a number';
            return at.refuse('value', `Expected ${kind} from ${least} to ${most}, found ${value}; left out.`);
        }
        return value;
    },
});
/** A number from `least` to `most`; digits in a string count. */
export const number = (least, most) => numberField(least, most, false);
/** A whole number from `least` to `most`; digits in a string count. */
export const whole = (least, most) => numberField(least, most, true);
