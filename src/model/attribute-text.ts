import { passLink, passWebAddress, refusal } from './address.js';
import { closeBidi } from './bidi.js';
import { momentOf } from './moment.js';
import { isVisible } from './text.js';

/**
 * Reads the value of an attribute or property as a field of the model; `undefined`, `''` or `false` if there is none.
 *
 * Relative URLs are resolved against `base`. `report` is called with the reason if a URL is not allowed.
 */
export type ReadAttribute = (value: unknown, base: string, report: (reason: string) => void) => unknown;

/** The trimmed value as written; `''` for anything but a string or number, which frameworks may set. */
const trimmed = (value: unknown): string => (/^(str|num)/.test(typeof value) ? String(value).trim() : '');

/** Reads one line of text and closes its bidi controls; `''` for invisible text. */
export function readWords(value: unknown): string {
  const words = closeBidi(trimmed(value)).trim();
  return isVisible(words) ? words : '';
}

/** Reads a string as a text of one paragraph. */
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

/** Reads the URL of a link. */
export const readLink = addressReader(passLink);

/** Reads the URL of a picture. */
export const readPicture = addressReader(passWebAddress);
