import { type Field } from './field.js';
/** A language as a BCP 47 tag, such as `en`, `pt-BR` or `zh-Hant`. */
export declare const language: Field<string>;
/** Which way a text runs. */
export declare const direction: import("./field.js").ChoiceField<"ltr" | "rtl">;
