import { closeBidi, closeBidiText } from './bidi.js';

/** Closes the bidi controls in each field of a model that was read without its definition. Changes the model itself. */
export function closeBidiFields<Value>(value: Value): Value {
  if (typeof value === 'string') return closeBidi(value) as Value;
  // A list that contains strings is inline text.
  if (Array.isArray(value) && value.some((entry) => typeof entry === 'string')) return closeBidiText(value) as Value;
  if (typeof value === 'object' && value !== null) {
    const fields = value as Record<string, unknown>;
    for (const name of Object.keys(fields)) fields[name] = closeBidiFields(fields[name]);
  }
  return value;
}
