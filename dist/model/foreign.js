/**
 * Marks data in another format, such as an object of ninjs or a parsed JSON file, for the property `data`.
 *
 * Returns the value itself: only its type changes. Without it, TypeScript checks the fields of an object.
 */
export const foreign = (value) => value;
