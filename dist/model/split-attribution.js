/** Separators at the edges of a line: commas of several scripts, dashes, bars. */
export const EDGES = /^[\s,،、，·|;:–—―-]+|(?<![\s,،、，·|;:–—―-])[\s,،、，·|;:–—―-]+$/g;
/**
 * Splits “name, role” at the first comma where the rest reads as a role; otherwise all of it is the name.
 *
 * “Antony Blinken, US secretary of state” is split; “Martin Luther King, Jr.” and “Washington, D.C.” are names.
 */
export function splitAttribution(words) {
    const whole = words.replace(EDGES, '');
    // An abbreviation after a comma belongs to the name: “King, Jr., civil rights leader”.
    const [, attribution, role = ''] = /^(.*?\S(?:, \p{Lu}[\p{L}.]*\.)*)\s*[,،、，]\s*([^]*)/u.exec(whole) ?? [];
    // A lowercase word (“of”, “secretary”) or a script without case is not a name.
    return attribution && /(^|\s)\p{Ll}{2}|^\p{Lo}/u.test(role) ? { attribution, role } : { attribution: whole };
}
