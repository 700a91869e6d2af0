import type { Cursor } from './cursor.js';
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
type Flat<T> = {
    [Key in keyof T]: T[Key];
} & {};
export type RecordValue<F extends Fields, Needed extends keyof F> = Flat<{
    -readonly [Key in keyof F as Key extends Needed ? Key : never]: ValueOf<F[Key]>;
} & {
    -readonly [Key in keyof F as Key extends Needed ? never : Key]?: ValueOf<F[Key]>;
}>;
export type RecordJson<F extends Fields, Needed extends keyof F> = Flat<{
    -readonly [Key in keyof F as Key extends Needed ? Key : never]: JsonOf<F[Key]>;
} & {
    -readonly [Key in keyof F as Key extends Needed ? never : Key]?: JsonOf<F[Key]> | null | undefined;
}>;
/** A field whose value is an object with named fields. */
export interface RecordField<F extends Fields, Needed extends keyof F> extends Field<RecordValue<F, Needed>, RecordJson<F, Needed>> {
    readonly fields: F;
    readonly needed: readonly Needed[];
}
/** Whether a value is an object with named fields: neither null nor a list. */
export declare const isRecord: (raw: unknown) => raw is Record<string, unknown>;
/** Names the kind of a value for a message. */
export declare const kindOf: (raw: unknown) => string;
/** Reports that a value has the wrong type. */
export declare const wrongType: (at: Cursor, wanted: string, raw: unknown) => undefined;
/**
 * An object with the listed fields, of which those in `needed` are required.
 *
 * Only own, known keys are read, into a new object, so neither inherited nor unknown keys are copied.
 */
export declare function record<F extends Fields, Needed extends keyof F & string = never>(fields: F, needed?: readonly Needed[]): RecordField<F, Needed>;
/** The value of an own field. One whose getter throws an error is reported and counts as absent. */
export declare const fieldOf: (raw: Record<string, unknown>, name: string, at: Cursor) => unknown;
/** Reads the fields of a record and reports unknown fields. */
export declare function readFields<F extends Fields>(fields: F, raw: Record<string, unknown>, at: Cursor): Partial<RecordValue<F, never>> | undefined;
/** A field whose value is a list. */
export interface ListField<Value, Json> extends Field<Value[], readonly Json[] | Json> {
    readonly item: Field<Value, Json>;
}
/**
 * A list of values of one kind. Invalid entries are left out, and a list without valid entries counts as absent. A
 * single value counts as a list of one.
 */
export declare function list<Value, Json>(item: Field<Value, Json>): ListField<Value, Json>;
/** A field whose value is one of a list of strings. */
export interface ChoiceField<Value extends string> extends Field<Value> {
    readonly choices: readonly Value[];
}
/** One of a list of values; others are ignored. */
export declare function choice<const Value extends string>(...choices: Value[]): ChoiceField<Value>;
/** One line of text: numbers become strings, white space is trimmed, and an empty string counts as absent. */
export declare const string: Field<string, string | number>;
/** Whether a text contains HTML tags. They are shown as text, because text fields contain no HTML. */
export declare const hasTags: (words: string) => boolean;
/** Reports HTML tags in a text. */
export declare function reportTags(words: string, at: Cursor): void;
/** Text that may be empty: an `alt` of `""` marks a decorative picture. */
export declare const possiblyEmptyString: Field<string>;
/** Text with its white space: program code. */
export declare const verbatim: Field<string>;
/** A boolean; the strings `true` and `false` are accepted, because some systems write them. */
export declare const boolean: Field<boolean>;
/** A field whose value is a number in a range. */
export interface NumberField extends Field<number, number | string> {
    readonly least: number;
    readonly most: number;
    readonly whole: boolean;
}
/** A number from `least` to `most`; digits in a string count. */
export declare const number: (least: number, most: number) => NumberField;
/** A whole number from `least` to `most`; digits in a string count. */
export declare const whole: (least: number, most: number) => NumberField;
export {};
