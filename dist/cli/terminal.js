import { parseArgs } from 'node:util';
import { meant } from '../model/spelling.js';
/** Invalid usage of the command line. The message says what is valid. */
export class UsageError extends Error {
}
const CODES = { bold: 1, dim: 2, red: 31, yellow: 33, green: 32 };
/** Styles for a stream: none if it is not a terminal or the user has disabled colour. @see https://no-color.org */
export function stylesOf(output, env) {
    const isPlain = !output.isTTY || Boolean(env['NO_COLOR']) || env['TERM'] === 'dumb';
    const style = (code) => (words) => isPlain ? words : `\u001B[${code}m${words}\u001B[0m`;
    return Object.fromEntries(Object.entries(CODES).map(([name, code]) => [name, style(code)]));
}
const escaped = (words, characters) => words.replace(characters, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
/**
 * Text from outside, for a message in a terminal: characters that would move the cursor, set a colour, end the line or
 * change the direction of the message are escaped, such as `\u001b`.
 */
export const visible = (words) => escaped(words, /[\p{Cc}\u2028-\u202e\u2066-\u2069]/gu);
/** Writes a result: to a file or pipe unchanged, to a terminal without control characters. */
export function writeOut({ stdout }, words) {
    if (!stdout.isTTY)
        return void stdout.write(words);
    const lines = words.replaceAll('\r\n', '\n');
    stdout.write(lines.replace(/[^\n\t]+/g, (line) => escaped(line, /[\p{Cc}\u2028\u2029]/gu)));
}
/** Parses options and files. Unknown options are rejected with our own message. */
export function parsed(args, options) {
    try {
        const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
        return { values, files: positionals };
    }
    catch (error) {
        throw new UsageError(shortMessage(error.message, Object.keys(options)));
    }
}
/** Node's message on invalid options, shortened, with what to do. */
function shortMessage(message, options) {
    const [, wanting] = /^Option '(?:-\w, )?(--[\w-]+)(?![\w-])[^']*' argument (?:is ambiguous|missing)/.exec(message) ?? [];
    if (wanting !== undefined)
        return `${wanting} needs a value: ${wanting}=….`;
    // “Unknown option '--x'. To specify a positional argument starting with a '-', …”
    const [first = ''] = message.split(/\.\s+(?=[A-Z])/);
    const [, unknown] = /^Unknown option '--(.+)'/.exec(first) ?? [];
    const hint = unknown === undefined ? '' : didYouMean(unknown, options, '--');
    return `${visible(first.replace(/\.$/, ''))}.${hint}`;
}
/** A suggestion as the end of a message: “Did you mean …?”; empty if no name is similar. */
export function didYouMean(name, names, before = '') {
    const known = meant(name, names);
    return known === undefined ? '' : ` Did you mean ${before}${known}?`;
}
/** The value of an option, if it is one of some names; otherwise throws an error that lists them. */
export function oneOf(option, names, value) {
    const name = names.find((known) => known === value);
    if (name !== undefined)
        return name;
    throw new UsageError(`Invalid ${option} “${visible(value)}”. Use one of ${names.join(', ')}.`);
}
/** The input files of a command; `-` is standard input. */
export function inputsOf(files, { stdin }) {
    if (files.filter((name) => name === '-').length > 1) {
        throw new UsageError('“-” (standard input) can be read only once; pass it once.');
    }
    if (files.length > 0)
        return files;
    if (!stdin.isTTY)
        return ['-'];
    throw new UsageError('Missing input. Pass a file, a URL, or “-” for standard input.');
}
