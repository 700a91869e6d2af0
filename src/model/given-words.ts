import { closeBidi } from './bidi.js';

/** Address in an attribute or a property; `''` for anything but a string or number, which frameworks may set. */
export const givenAddress = (given: unknown): string => (/^(str|num)/.test(typeof given) ? String(given).trim() : '');

/** Trimmed text of an attribute or a property, its bidi controls closed; `''` for anything but a string or number. */
export const givenWords = (given: unknown): string => closeBidi(givenAddress(given)).trim();
