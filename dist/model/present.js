/**
 * The fields that have a value: an object without those that are `undefined`, `false`, or empty.
 *
 * Models hold no empty fields, so that what is there can be counted on.
 */
export const present = (fields) => Object.fromEntries(Object.entries(fields).filter(([, value]) => value));
