/**
 * The fields that have a value: an object without those that are `undefined`, `false`, or empty.
 *
 * Models hold no empty fields, so that what is there can be counted on.
 */
export declare const present: <Fields extends object>(fields: Fields) => { [Key in keyof Fields]?: Exclude<Fields[Key], undefined | "" | false | null | 0>; };
