import { closeBidi } from '../bidi.js';
import { withoutInherited } from '../own.js';
import { wellFormed } from '../well-formed.js';
/** Whether a value is an object with named fields: neither null nor a list. */
export const isRecord = (raw) => typeof raw === 'object' && raw !== null && !Array.isArray(raw);
/** Names the kind of a value for a message. */
export const kindOf = (raw) => raw === null ? 'null' : Array.isArray(raw) ? 'a list' : typeof raw === 'object' ? 'an object' : `a ${typeof raw}`;
/** Reports that a value has the wrong type. */
export const wrongType = (at, wanted, raw) => at.report('type', `Expected ${wanted}, found ${kindOf(raw)}; ignored.`);
/**
 * An object with the listed fields, of which those in `needed` are required.
 *
 * Only own, known keys are read, into a new object, so neither inherited nor unknown keys are copied.
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
                    return at.at(key).report('missing', `“${key}” is missing or invalid; ignored.`);
            }
            return value;
        },
    };
}
/** Reads a field or an entry. If a getter in it throws an error, that is reported and the value is ignored. */
function readSafely(read, at, key) {
    try {
        return read();
    }
    catch {
        return at.at(key).report('type', 'Reading this value throws an error; ignored.');
    }
}
/** The value of an own field. One whose getter throws an error is reported and counts as absent. */
export const fieldOf = (raw, name, at) => readSafely(() => (Object.hasOwn(raw, name) ? raw[name] : undefined), at, name);
/** Reads the fields of a record and reports unknown fields. */
export function readFields(fields, raw, at) {
    if (!at.enter())
        return undefined;
    const value = {};
    for (const key of Object.keys(raw)) {
        const read = readSafely(() => {
            const fieldValue = raw[key];
            if (fieldValue === undefined || fieldValue === null)
                return undefined;
            if (Object.hasOwn(fields, key))
                return fields[key].read(fieldValue, at.at(key));
            // `type` is read by the caller, and tools add their own fields as `$…` and `@…`.
            if (/^(type$|[$@])/.test(key))
                return undefined;
            return at.at(key).report('unknown-field', `Unknown field “${key}”; ignored.`);
        }, at, key);
        if (read !== undefined)
            value[key] = read;
    }
    return withoutInherited(value);
}
/**
 * A list of values of one kind. Invalid entries are left out, and a list without valid entries counts as absent. A
 * single value counts as a list of one.
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
                const value = readSafely(() => item.read(raw[index], entry), at, index);
                if (value !== undefined)
                    values.push(value);
            }
            return values.length > 0 ? values : undefined;
        },
    };
}
/** One of a list of values; others are ignored. */
export function choice(...choices) {
    return {
        choices,
        read(raw, at) {
            if (choices.includes(raw))
                return raw;
            return at.report('value', `Expected one of ${choices.join(', ')}; ignored.`);
        },
    };
}
/** One line of text: numbers become strings, white space is trimmed, and an empty string counts as absent. */
export const string = {
    read(raw, at) {
        if (typeof raw === 'number' && Number.isFinite(raw))
            return String(raw);
        if (typeof raw !== 'string')
            return wrongType(at, 'a string', raw);
        return lineIn(raw, at) || undefined;
    },
};
/**
 * Trims text, makes it well-formed Unicode without NUL characters, and closes characters that would change the direction of the text after it.
 */
function lineIn(raw, at) {
    reportTags(raw, at);
    return closeBidi(wellFormed(raw).trim()).trim();
}
/**
 * Matches an HTML tag in text: an end tag, a start tag with an attribute, or `<br>`. Other signs are no reason to expect
 * HTML: `a < b`, `<3`, `List<String>`, the `<b>` of a text about HTML.
 */
const TAG = /<(?=\/|[a-z\d]+\s[a-z-]+=|br)\/?(?:[abipqu]|br|h[1-6]|li|[ou]l|em|strong|span|div|img|iframe|script|blockquote|figure|t(?:able|[dhr]))\b/i;
/** Whether a text contains HTML tags. They are shown as text, because text fields contain no HTML. */
export const hasTags = (words) => words.includes('<') && TAG.test(words);
/** Reports HTML tags in a text. */
export function reportTags(words, at) {
    if (at.options.isConverted || !hasTags(words))
        return;
    at.report('value', 'HTML tags are shown as text. Use a block of type “html” in a body, inlines in other texts, and no tags in names and titles.');
}
/** Text that may be empty: an `alt` of `""` marks a decorative picture. */
export const possiblyEmptyString = {
    read: (raw, at) => (typeof raw === 'string' ? lineIn(raw, at) : wrongType(at, 'a string', raw)),
};
/** Text with its white space: program code. */
export const verbatim = {
    read: (raw, at) => (typeof raw === 'string' ? closeBidi(wellFormed(raw)) : wrongType(at, 'a string', raw)),
};
/** A boolean; the strings `true` and `false` are accepted, because some systems write them. */
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
            return at.report('value', `Expected ${kind} from ${least} to ${most}, found ${value}; ignored.`);
        }
        return value;
    },
});
/** A number from `least` to `most`; digits in a string count. */
export const number = (least, most) => numberField(least, most, false);
/** A whole number from `least` to `most`; digits in a string count. */
export const whole = (least, most) => numberField(least, most, true);
