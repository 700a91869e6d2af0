import { type Mark, type Text, type TextJson } from '../text.js';
import { type Field } from './field.js';
/** The inlines that only mark their words. */
export declare const MARKS: readonly Mark[];
/** Running text: a string, or a list of inlines and strings. What is no inline gives up its words. */
export declare const text: Field<Text, TextJson>;
