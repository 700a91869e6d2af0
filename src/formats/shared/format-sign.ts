import type { SourceValue } from './source-value.js';
import type { XmlSource } from './xml-source.js';

/** Whether a value is in a format. It is tested on the value and on the first entry of a list. */
export type JsonSign = (value: SourceValue) => boolean;
/** Whether an XML document is in a format: a pattern for the name of its root without a prefix, or a test of the root. */
export type XmlSign = RegExp | ((root: XmlSource, name: string) => boolean);
/** Whether a text is in a format. The test gets the beginning of the text, without leading white space. */
export type TextSign = (start: string, contentType: string) => boolean;

/** Whether a value has all of the given fields. */
export const hasAll = (value: SourceValue, ...names: readonly string[]): boolean =>
  names.every((name) => value.at(name).exists);
/** Whether a value is a string that matches a pattern. */
export const matches = (value: SourceValue, pattern: RegExp): boolean =>
  typeof value.raw === 'string' && pattern.test(value.raw);
/** Whether a value is a list. */
export const isList = (value: SourceValue): boolean => Array.isArray(value.raw);
