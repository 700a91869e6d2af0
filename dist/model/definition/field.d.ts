import type { Cursor } from './cursor.js';
/**
 * How one kind of value is read: unknown in, a clean value out.
 *
 * A field is the one definition of its kind: the types are inferred from it, the readers run it, and the published
 * JSON Schema is made from it (json-schema.ts). `Json` is what one may write, `Value` what one gets.
 */
export interface Field<Value, Json = Value> {
    /** Gives the value, or `undefined` after noting an issue at the cursor. Never throws on plain data. */
    readonly read: (raw: unknown, at: Cursor) => Value | undefined;
    /** Carries the type of the JSON that may be written; there is no such value. */
    readonly json?: Json;
}
/** The value that a field gives. */
export type ValueOf<F> = F extends Field<infer Value, unknown> ? Value : never;
/** The JSON that one may write for a field. */
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
/** Notes that a value is of the wrong kind. */
export declare const wrongType: (at: Cursor, wanted: string, raw: unknown) => undefined;
/**
 * An object with the fields given, of which those in `needed` must be there.
 *
 * Only own, known keys are read, into a fresh object, so neither a prototype nor a key of the data's choice gets in.
 */
export declare function record<F extends Fields, Needed extends keyof F & string = never>(fields: F, needed?: readonly Needed[]): RecordField<F, Needed>;
/** Reads each of the fields that a record has, and notes the names that are none of them. */
export declare function readFields<F extends Fields>(fields: F, raw: Record<string, unknown>, at: Cursor): Partial<RecordValue<F, never>> | undefined;
/** A field whose value is a list. */
export interface ListField<Value, Json> extends Field<Value[], readonly Json[] | Json> {
    readonly item: Field<Value, Json>;
}
/**
 * A list of values of one kind; entries that cannot be used are left out, and a list without any counts as absent. One
 * value alone counts as a list of one.
 */
export declare function list<Value, Json>(item: Field<Value, Json>): ListField<Value, Json>;
/** A field whose value is one of a few words. */
export interface ChoiceField<Value extends string> extends Field<Value> {
    readonly choices: readonly Value[];
}
/** One of a few words; any other is left out. */
export declare function choice<const Value extends string>(...choices: Value[]): ChoiceField<Value>;
/** Words in one line: a number counts as its digits, white space at the ends goes, an empty string counts as absent. */
export declare const string: Field<string, string | number>;
/** Words for which empty means something: an `alt` of `""` says that a picture is decoration. */
export declare const possiblyEmptyString: Field<string>;
/** Words as they stand, white space and all: program code. */
export declare const verbatim: Field<string>;
/** Yes or no; the words `true` and `false` count too, as some systems write them so. */
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
