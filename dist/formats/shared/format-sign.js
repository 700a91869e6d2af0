/** Whether a value has all of the given fields. */
export const hasAll = (value, ...names) => names.every((name) => value.at(name).exists);
/** Whether a value is a string that matches a pattern. */
export const matches = (value, pattern) => typeof value.raw === 'string' && pattern.test(value.raw);
/** Whether a value is a list. */
export const isList = (value) => Array.isArray(value.raw);
