/** The name that stands for no zone: a time by whatever clock is there (RFC 5545, 3.3.5, form 1). */
export const FLOATING = 'floating';
const MAX_OCTETS = 75;
const octetsOf = (character) => {
    const code = character.codePointAt(0);
    return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};
/**
 * Sets the lines of an iCalendar text as the standard has them: folded at 75 octets, within no character.
 *
 * The library counts UTF-16 units, which cuts what is outside of the basic plane in two, and knows no floating times.
 */
export function foldLines(text) {
    const whole = text.replace(/\r?\n[ \t]/g, '').replaceAll(`;VALUE=DATE-TIME;TZID=${FLOATING}`, '');
    return whole
        .split(/\r?\n/)
        .map((line) => {
        let folded = '';
        let octets = 0;
        for (const character of line) {
            octets += octetsOf(character);
            if (octets > MAX_OCTETS) {
                folded += '\r\n ';
                octets = 1 + octetsOf(character);
            }
            folded += character;
        }
        return folded;
    })
        .join('\r\n');
}
