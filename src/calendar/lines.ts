/** Parameter names and values, such as `VALUE=DATE`. */
export type Parameters = Readonly<Record<string, string>>;

const LINE_BREAK = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g;
const CONTROL = /[^\P{Cc}\n]/gu;

/**
 * Prepares text for a calendar file, before it is escaped: line breaks of every kind become a line feed, and tabs a space.
 * Other control characters are removed, because iCalendar has no escape for them.
 */
export const calendarWords = (words: string): string =>
  words.toWellFormed().replace(LINE_BREAK, '\n').replaceAll('\t', ' ').replace(CONTROL, '').trim();

/** Writes a value of type TEXT. @see https://www.rfc-editor.org/rfc/rfc5545#section-3.3.11 */
export const textValue = (words: string): string =>
  calendarWords(words)
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

const ESCAPES: Readonly<Record<string, string>> = { '^': '^^', '\n': '^n', '"': "^'" };

/** Writes the value of a parameter, in quotation marks if needed. @see https://www.rfc-editor.org/rfc/rfc6868 */
export function parameterValue(words: string): string {
  const escaped = calendarWords(words).replace(/[\^\n"]/g, (sign) => ESCAPES[sign]!);
  return /[:;,]/.test(escaped) ? `"${escaped}"` : escaped;
}

/**
 * Writes one property as a line, folded and ended.
 *
 * @param value - The value in the syntax of its type. A line break in it would begin another property, so control
 *   characters are removed here whatever the type is.
 */
export function contentLine(name: string, value: string, parameters: Parameters = {}): string {
  const written = Object.entries(parameters).map(([key, words]) => `;${key}=${parameterValue(words)}`);
  return `${folded(`${name}${written.join('')}:${value.replace(/[\p{Cc}\u2028\u2029]/gu, '')}`)}\r\n`;
}

const MAX_OCTETS = 75;
const octetsOf = (character: string): number => {
  const code = character.codePointAt(0)!;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** Folds a line at 75 octets, between characters. @see https://www.rfc-editor.org/rfc/rfc5545#section-3.1 */
function folded(line: string): string {
  let written = '';
  let octets = 0;
  for (const character of line) {
    octets += octetsOf(character);
    if (octets > MAX_OCTETS) {
      written += '\r\n ';
      octets = 1 + octetsOf(character);
    }
    written += character;
  }
  return written;
}
