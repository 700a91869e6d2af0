import { type Field, type JsonOf, type ValueOf } from './field.js';
export declare const personRecord: import("./field.js").RecordField<{
    name: Field<string, string | number>;
    role: Field<string, string | number>;
    organization: Field<string, string | number>;
    url: Field<string, string>;
}, "name">;
/** Somebody with a name, and perhaps an office and a house. */
export type Person = ValueOf<typeof personRecord>;
export type PersonJson = string | JsonOf<typeof personRecord>;
/** A person: a name alone, or an object. */
export declare const person: Field<Person, PersonJson>;
