/**
 * The fields that have a value: an object without those that are `undefined`, `false`, or empty.
 *
 * Models contain no undefined fields, so that the fields can be counted.
 */
export const present = <Fields extends object>(
  fields: Fields,
): { [Key in keyof Fields]?: Exclude<Fields[Key], undefined | '' | false | null | 0> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value)) as never;
