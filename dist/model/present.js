/**
 * The fields that have a value: an object without those that are `undefined`, `false`, or empty.
 *
 * Models contain no undefined fields, so that the fields can be counted.
 */
export const present = (fields) => Object.fromEntries(Object.entries(fields).filter(([, value]) => value));
