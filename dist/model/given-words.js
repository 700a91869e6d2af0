import { closeBidi } from './bidi.js';
import { isVisible } from './text.js';
/** Address in an attribute or a property; `''` for anything but a string or number, which frameworks may set. */
export const givenAddress = (given) => (/^(str|num)/.test(typeof given) ? String(given).trim() : '');
/**
 * Trimmed text of an attribute or a property, its bidi controls closed; `''` for what a reader would not see, and for
 * anything but a string or number.
 */
export function givenWords(given) {
    const words = closeBidi(givenAddress(given)).trim();
    return isVisible(words) ? words : '';
}
