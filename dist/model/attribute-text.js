import { passLink, passWebAddress, refusal } from './address.js';
import { closeBidi } from './bidi.js';
import { momentOf } from './moment.js';
import { isVisible } from './text.js';
/** The trimmed value as written; `''` for anything but a string or number, which frameworks may set. */
const trimmed = (value) => (/^(str|num)/.test(typeof value) ? String(value).trim() : '');
/** Reads one line of text and closes its bidi controls; `''` for invisible text. */
export function readWords(value) {
    const words = closeBidi(trimmed(value)).trim();
    return isVisible(words) ? words : '';
}
/** Reads a string as a text of one paragraph. */
export const readText = (value) => {
    const words = readWords(value);
    return words && [words];
};
/** Reads a date as `momentOf` does. */
export const readMoment = (value) => momentOf(readWords(value));
/** Reads a boolean attribute. */
export const readFlag = (value) => value;
const addressReader = (pass) => (value, base, report) => {
    const address = trimmed(value);
    const passed = address && pass(address, base);
    if (address && !passed)
        report(refusal(address));
    return passed;
};
/** Reads the URL of a link. */
export const readLink = addressReader(passLink);
/** Reads the URL of a picture. */
export const readPicture = addressReader(passWebAddress);
