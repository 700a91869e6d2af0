import { parseArgs } from 'node:util';
import { meant } from '../lint/spelling.js';
/** The command was asked for wrongly; the message says what would be right. */
export class UsageError extends Error {
}
const CODES = { bold: 1, dim: 2, red: 31, yellow: 33, green: 32 };
/** Styles for a stream: none where nobody looks at it, or where nobody wants them. @see https://no-color.org */
export function stylesOf(output, env) {
    const isPlain = !output.isTTY || Boolean(env['NO_COLOR']) || env['TERM'] === 'dumb';
    const style = (code) => (words) => isPlain ? words : `\u001B[${code}m${words}\u001B[0m`;
    return Object.fromEntries(Object.entries(CODES).map(([name, code]) => [name, style(code)]));
}
const escaped = (words, characters) => words.replace(characters, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
/**
 * Text from outside, for a message in a terminal: characters that would move the cursor, set a colour, end the line or
 * change the direction of the message are written as escapes, such as `\u001b`.
 */
export const visible = (words) => escaped(words, /[\p{Cc}\u2028-\u202e\u2066-\u2069]/gu);
/** Writes a result: to a file or a pipe as it is; on a screen without characters that control the terminal. */
export function writeOut({ stdout }, words) {
    if (!stdout.isTTY)
        return void stdout.write(words);
    const lines = words.replaceAll('\r\n', '\n');
    stdout.write(lines.replace(/[^\n\t]+/g, (line) => escaped(line, /[\p{Cc}\u2028\u2029]/gu)));
}
/** Reads options and files; what is none of them is refused in words of ours. */
export function parsed(given, options) {
    try {
        const { values, positionals } = parseArgs({ args: [...given], options, allowPositionals: true });
        return { values, files: positionals };
    }
    catch (error) {
        throw new UsageError(refusalOf(error.message, Object.keys(options)));
    }
}
/** Node's words on options, shortened, and with what to do. */
function refusalOf(message, options) {
    const [, wanting] = /^Option '(?:-\w, )?(--[\w-]+)(?![\w-])[^']*' argument (?:is ambiguous|missing)/.exec(message) ?? [];
    if (wanting !== undefined)
        return `${wanting} wants a value: ${wanting}=….`;
    // “Unknown option '--x'. To specify a positional argument starting with a '-', …”
    const [first = ''] = message.split(/\.\s+(?=[A-Z])/);
    const [, unknown] = /^Unknown option '--(.+)'/.exec(first) ?? [];
    const hint = unknown === undefined ? '' : didYouMean(unknown, options, '--');
    return `${visible(first.replace(/\.$/, ''))}.${hint}`;
}
/** Asks whether one of some names was meant, as the end of a message; empty where none is near. */
export function didYouMean(name, names, before = '') {
    const known = meant(name, names);
    return known === undefined ? '' : ` Did you mean ${before}${known}?`;
}
/** The one of some names that an option gives; any other is refused with all that there are. */
export function oneOf(option, names, given) {
    const name = names.find((known) => known === given);
    if (name !== undefined)
        return name;
    throw new UsageError(`${option} is one of ${names.join(', ')}, not “${visible(given)}”.`);
}
/** The files of a command; what is piped in stands for `-`. */
export function inputsOf(files, { stdin }) {
    if (files.filter((name) => name === '-').length > 1) {
        throw new UsageError('“-” is what is piped in, and can be read once; name it once.');
    }
    if (files.length > 0)
        return files;
    if (!stdin.isTTY)
        return ['-'];
    throw new UsageError('Name a file, a URL, or “-” for what is piped in.');
}
