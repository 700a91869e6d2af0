import { parseArgs } from 'node:util';
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
/** Reads options and files; what is none of them is refused in words of ours. */
export function parsed(given, options) {
    try {
        const { values, positionals } = parseArgs({ args: [...given], options, allowPositionals: true });
        return { values, files: positionals };
    }
    catch (error) {
        // “Unknown option '--x'. To specify a positional argument starting with a '-', …”
        const [first] = error.message.split(/\. (?=[A-Z])/);
        throw new UsageError(`${first.replace(/\.$/, '')}.`);
    }
}
/** The files of a command; what is piped in stands for `-`. */
export function inputsOf(files, { stdin }) {
    if (files.length > 0)
        return files;
    if (!stdin.isTTY)
        return ['-'];
    throw new UsageError('Name a file, a URL, or “-” for what is piped in.');
}
