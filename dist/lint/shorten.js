import { closeBidi } from '../model/bidi.js';
const LONGEST = 60;
/** Shortens page text for messages: one line, 60 characters, its bidi controls closed. */
export function shorten(text) {
    const line = text.replace(/\s+/g, ' ').trim();
    return line.length > LONGEST ? `${closeBidi(line.slice(0, LONGEST))}…` : closeBidi(line);
}
