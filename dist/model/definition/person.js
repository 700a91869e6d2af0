import { link } from './address.js';
import { record, string } from './field.js';
export const personRecord = record({ name: string, role: string, organization: string, url: link }, ['name']);
/** A person: a name alone, or an object. */
export const person = {
    read(raw, at) {
        if (typeof raw !== 'string')
            return personRecord.read(raw, at);
        const name = string.read(raw, at);
        return name === undefined ? undefined : { name };
    },
};
