import { type Field, type JsonOf, type ValueOf } from './field.js';
export declare const personRecord: import("./field.js").RecordField<{
    /** Full name. */
    name: Field<string, string | number>;
    /** Role or title, such as “president of Colombia”. */
    role: Field<string, string | number>;
    /** Organisation that the person belongs to. */
    organization: Field<string, string | number>;
    /** URL of a page about the person. */
    url: Field<string, string>;
}, "name">;
/** A person, with an optional role and organisation. */
export type Person = ValueOf<typeof personRecord>;
/** A person in JSON: a name, or an object. */
export type PersonJson = string | JsonOf<typeof personRecord>;
/** A person: a name alone, or an object. */
export declare const person: Field<Person, PersonJson>;
