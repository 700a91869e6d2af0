import { link } from './address.js';
import { record, string, type Field, type JsonOf, type ValueOf } from './field.js';

export const personRecord = record({ name: string, role: string, organization: string, url: link }, ['name']);

/** Somebody with a name, and perhaps an office and a house. */
export type Person = ValueOf<typeof personRecord>;
export type PersonJson = string | JsonOf<typeof personRecord>;

/** A person: a name alone, or an object. */
export const person: Field<Person, PersonJson> = {
  read(raw, at) {
    if (typeof raw !== 'string') return personRecord.read(raw, at);
    const name = string.read(raw, at);
    return name === undefined ? undefined : { name };
  },
};
