import { closeBidi } from '../bidi.js';
import type { Cursor } from './cursor.js';
import { withoutInherited } from '../own.js';
import { wellFormed } from '../well-formed.js';

/**
 * The definition of one kind of value: how unknown input is validated and converted.
 *
 * The types are inferred from it, the readers run it, and the published JSON Schema is generated from it
 * (json-schema.ts). `Json` is the accepted input, `Value` the result.
 */
export interface Field<Value, Json = Value> {
  /** Returns the value, or reports an issue and returns `undefined`. Never throws on plain data. */
  readonly read: (raw: unknown, at: Cursor) => Value | undefined;
  /** Carries the type of the accepted JSON; it has no value at run time. */
  readonly json?: Json;
}

/** The type of the value that a field returns. */
export type ValueOf<F> = F extends Field<infer Value, unknown> ? Value : never;
/** The JSON that a field accepts. */
export type JsonOf<F> = F extends Field<unknown, infer Json> ? Json : never;

export type Fields = Readonly<Record<string, Field<unknown, unknown>>>;

type Flat<T> = { [Key in keyof T]: T[Key] } & {};
// The keys are filtered by `as`, not named one by one, so that the members keep the doc comments of the definition.
export type RecordValue<F extends Fields, Needed extends keyof F> = Flat<
  { -readonly [Key in keyof F as Key extends Needed ? Key : never]: ValueOf<F[Key]> } & {
    -readonly [Key in keyof F as Key extends Needed ? never : Key]?: ValueOf<F[Key]>;
  }
>;
export type RecordJson<F extends Fields, Needed extends keyof F> = Flat<
  { -readonly [Key in keyof F as Key extends Needed ? Key : never]: JsonOf<F[Key]> } & {
    -readonly [Key in keyof F as Key extends Needed ? never : Key]?: JsonOf<F[Key]> | null | undefined;
  }
>;

/** A field whose value is an object with named fields. */
export interface RecordField<F extends Fields, Needed extends keyof F> extends Field<
  RecordValue<F, Needed>,
  RecordJson<F, Needed>
> {
  readonly fields: F;
  readonly needed: readonly Needed[];
}

/** Whether a value is an object with named fields: neither null nor a list. */
export const isRecord = (raw: unknown): raw is Record<string, unknown> =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw);

/** Names the kind of a value for a message. */
export const kindOf = (raw: unknown): string =>
  raw === null ? 'null' : Array.isArray(raw) ? 'a list' : typeof raw === 'object' ? 'an object' : `a ${typeof raw}`;

/** Reports that a value has the wrong type. */
export const wrongType = (at: Cursor, wanted: string, raw: unknown): undefined =>
  at.report('type', `Expected ${wanted}, found ${kindOf(raw)}; ignored.`);

/**
 * An object with the listed fields, of which those in `needed` are required.
 *
 * Only own, known keys are read, into a new object, so neither inherited nor unknown keys are copied.
 */
export function record<F extends Fields, Needed extends keyof F & string = never>(
  fields: F,
  needed: readonly Needed[] = [],
): RecordField<F, Needed> {
  return {
    fields,
    needed,
    read(raw, at) {
      if (!isRecord(raw)) return wrongType(at, 'an object', raw);
      const value = readFields(fields, raw, at);
      if (!value) return undefined;
      for (const key of needed) {
        if (value[key] === undefined) return at.at(key).report('missing', `“${key}” is missing or invalid; ignored.`);
      }
      return value as RecordValue<F, Needed>;
    },
  };
}

/** Reads a field or an entry. If a getter in it throws an error, that is reported and the value is ignored. */
function readSafely<Result>(read: () => Result, at: Cursor, key: string | number): Result | undefined {
  try {
    return read();
  } catch {
    return at.at(key).report('type', 'Reading this value throws an error; ignored.');
  }
}

/** The value of an own field. One whose getter throws an error is reported and counts as absent. */
export const fieldOf = (raw: Record<string, unknown>, name: string, at: Cursor): unknown =>
  readSafely(() => (Object.hasOwn(raw, name) ? raw[name] : undefined), at, name);

/** Reads the fields of a record and reports unknown fields. */
export function readFields<F extends Fields>(
  fields: F,
  raw: Record<string, unknown>,
  at: Cursor,
): Partial<RecordValue<F, never>> | undefined {
  if (!at.enter()) return undefined;
  const value: Record<string, unknown> = {};
  for (const key of Object.keys(raw)) {
    const read = readSafely(
      () => {
        const fieldValue = raw[key];
        if (fieldValue === undefined || fieldValue === null) return undefined;
        if (Object.hasOwn(fields, key)) return fields[key]!.read(fieldValue, at.at(key));
        // `type` is read by the caller, and tools add their own fields as `$…` and `@…`.
        if (/^(type$|[$@])/.test(key)) return undefined;
        return at.at(key).report('unknown-field', `Unknown field “${key}”; ignored.`);
      },
      at,
      key,
    );
    if (read !== undefined) value[key] = read;
  }
  return withoutInherited(value) as Partial<RecordValue<F, never>>;
}

/** A field whose value is a list. */
export interface ListField<Value, Json> extends Field<Value[], readonly Json[] | Json> {
  readonly item: Field<Value, Json>;
}

/**
 * A list of values of one kind. Invalid entries are left out, and a list without valid entries counts as absent. A
 * single value counts as a list of one.
 */
export function list<Value, Json>(item: Field<Value, Json>): ListField<Value, Json> {
  return {
    item,
    read(raw, at) {
      if (!Array.isArray(raw)) {
        const only = item.read(raw, at);
        return only === undefined ? undefined : [only];
      }
      const values: Value[] = [];
      for (let index = 0; index < raw.length; index++) {
        const entry = at.at(index);
        if (!entry.enter()) break;
        const value = readSafely(() => item.read(raw[index], entry), at, index);
        if (value !== undefined) values.push(value);
      }
      return values.length > 0 ? values : undefined;
    },
  };
}

/** A field whose value is one of a list of strings. */
export interface ChoiceField<Value extends string> extends Field<Value> {
  readonly choices: readonly Value[];
}

/** One of a list of values; others are ignored. */
export function choice<const Value extends string>(...choices: Value[]): ChoiceField<Value> {
  return {
    choices,
    read(raw, at) {
      if (choices.includes(raw as Value)) return raw as Value;
      return at.report('value', `Expected one of ${choices.join(', ')}; ignored.`);
    },
  };
}

/** One line of text: numbers become strings, white space is trimmed, and an empty string counts as absent. */
export const string: Field<string, string | number> = {
  read(raw, at) {
    if (typeof raw === 'number' && Number.isFinite(raw)) return String(raw);
    if (typeof raw !== 'string') return wrongType(at, 'a string', raw);
    return lineIn(raw, at) || undefined;
  },
};

/**
 * Trims text, makes it well-formed Unicode without NUL characters, and closes characters that would change the direction of the text after it.
 */
function lineIn(raw: string, at: Cursor): string {
  reportTags(raw, at);
  return closeBidi(wellFormed(raw).trim()).trim();
}

/**
 * Matches an HTML tag in text: an end tag, a start tag with an attribute, or `<br>`. Other signs are no reason to expect
 * HTML: `a < b`, `<3`, `List<String>`, the `<b>` of a text about HTML.
 */
const TAG =
  /<(?=\/|[a-z\d]+\s[a-z-]+=|br)\/?(?:[abipqu]|br|h[1-6]|li|[ou]l|em|strong|span|div|img|iframe|script|blockquote|figure|t(?:able|[dhr]))\b/i;

/** Whether a text contains HTML tags. They are shown as text, because text fields contain no HTML. */
export const hasTags = (words: string): boolean => words.includes('<') && TAG.test(words);

/** Reports HTML tags in a text. */
export function reportTags(words: string, at: Cursor): void {
  if (at.options.isConverted || !hasTags(words)) return;
  at.report(
    'value',
    'HTML tags are shown as text. Use a block of type “html” in a body, inlines in other texts, and no tags in names and titles.',
  );
}

/** Text that may be empty: an `alt` of `""` marks a decorative picture. */
export const possiblyEmptyString: Field<string> = {
  read: (raw, at) => (typeof raw === 'string' ? lineIn(raw, at) : wrongType(at, 'a string', raw)),
};

/** Text with its white space: program code. */
export const verbatim: Field<string> = {
  read: (raw, at) => (typeof raw === 'string' ? closeBidi(wellFormed(raw)) : wrongType(at, 'a string', raw)),
};

/** A boolean; the strings `true` and `false` are accepted, because some systems write them. */
export const boolean: Field<boolean> = {
  read(raw, at) {
    if (typeof raw === 'boolean') return raw;
    if (raw === 'true' || raw === 'false') return raw === 'true';
    return wrongType(at, 'true or false', raw);
  },
};

/** A field whose value is a number in a range. */
export interface NumberField extends Field<number, number | string> {
  readonly least: number;
  readonly most: number;
  readonly whole: boolean;
}

const numberField = (least: number, most: number, whole: boolean): NumberField => ({
  least,
  most,
  whole,
  read(raw, at) {
    const value = typeof raw === 'string' && raw.trim() ? Number(raw) : raw;
    if (typeof value !== 'number' || Number.isNaN(value)) return wrongType(at, 'a number', raw);
    if (value < least || value > most || (whole && !Number.isInteger(value))) {
      const kind = whole ? 'a whole number' : 'a number';
      return at.report('value', `Expected ${kind} from ${least} to ${most}, found ${value}; ignored.`);
    }
    return value;
  },
});

/** A number from `least` to `most`; digits in a string count. */
export const number = (least: number, most: number): NumberField => numberField(least, most, false);
/** A whole number from `least` to `most`; digits in a string count. */
export const whole = (least: number, most: number): NumberField => numberField(least, most, true);
