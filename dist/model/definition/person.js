import { link } from './address.js';
import { record, string } from './field.js';
export const personRecord = record({
    /** Full name. */
    name: string,
    /** Role or title, such as “president of Colombia”. */
    role: string,
    /** Organisation that the person belongs to. */
    organization: string,
    /** URL of a page about the person. */
    url: link,
}, ['name']);
/** A person: a name alone, or an object. */
export const person = {
    read(raw, at) {
        if (typeof raw !== 'string')
            return personRecord.read(raw, at);
        const name = string.read(raw, at);
        return name === undefined ? undefined : { name };
    },
};
