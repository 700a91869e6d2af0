import { type Field } from './field.js';
/** An address to follow: http, https, mailto or tel; absolute when read. */
export declare const link: Field<string, string>;
/** An address to load from: http or https; absolute when read. */
export declare const webAddress: Field<string, string>;
