import { passLink, passWebAddress, refusal } from './address.js';
import { closeBidi } from './bidi.js';
import { momentOf } from './moment.js';
import { isVisible } from './text.js';

/**
 * Reads the value of an attribute or a property as a field of the model; `undefined`, `''` or `false` for none.
 *
 * Relative addresses are resolved against `base`. `report` is called with the reason why an address is not used.
 */
export type ReadAttribute = (value: unknown, base: string, report: (reason: string) => void) => unknown;

/** The trimmed value as written; `''` for anything but a string or number, which frameworks may set. */
const trimmed = (value: unknown): string => (/^(str|num)/.test(typeof value) ? String(value).trim() : '');

/** Reads one line of words, its bidi controls closed; `''` for what a reader would not see. */
export function readWords(value: unknown): string {
  const words = closeBidi(trimmed(value)).trim();
  return isVisible(words) ? words : '';
}

/** Reads words as a text of one paragraph. */
export const readText: ReadAttribute = (value) => {
  const words = readWords(value);
  return words && [words];
};

/** Reads a date as `momentOf` does. */
export const readMoment: ReadAttribute = (value) => momentOf(readWords(value));

/** Reads a boolean attribute. */
export const readFlag: ReadAttribute = (value) => value;

const addressReader =
  (pass: typeof passLink): ReadAttribute =>
  (value, base, report) => {
    const address = trimmed(value);
    const passed = address && pass(address, base);
    if (address && !passed) report(refusal(address));
    return passed;
  };

/** Reads the address of a link. */
export const readLink = addressReader(passLink);

/** Reads the address of a picture. */
export const readPicture = addressReader(passWebAddress);
