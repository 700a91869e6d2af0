import { VERSION } from '../version.js';
import { convert } from './convert.js';
import { helpOf } from './help.js';
import { lint } from './lint.js';
import { quotes } from './quotes.js';
import { render } from './render.js';
import { snippet } from './snippet.js';
import { stops } from './stops.js';
import { didYouMean, stylesOf, UsageError, visible } from './terminal.js';
import { validate } from './validate.js';
import { verify } from './verify.js';
/** Exit status: success, errors in an input, or invalid usage. */
export const EXIT = { fine: 0, errors: 1, usage: 2 };
const COMMANDS = { convert, validate, render, snippet, lint, quotes, stops, verify };
const NAMES = new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(Object.keys(COMMANDS));
/** Runs the command line and returns its exit status. Never rejects. */
export async function run(args, terminal) {
    const { stdout, stderr } = terminal;
    const [name = '', ...rest] = args;
    try {
        if (name === '--version' || name === '-V') {
            stdout.write(`${VERSION}\n`);
            return EXIT.fine;
        }
        if (name === '--help' || name === '-h' || name === 'help') {
            const [about] = rest;
            if (about !== undefined && !isCommand(about))
                throw noCommand(about);
            stdout.write(helpOf(about, stylesOf(stdout, terminal.env)));
            return EXIT.fine;
        }
        if (!isCommand(name))
            throw noCommand(name);
        if (rest.includes('--help') || rest.includes('-h')) {
            stdout.write(helpOf(name, stylesOf(stdout, terminal.env)));
            return EXIT.fine;
        }
        return (await COMMANDS[name](rest, terminal)) ? EXIT.fine : EXIT.errors;
    }
    catch (error) {
        const { red } = stylesOf(stderr, terminal.env);
        if (error instanceof UsageError) {
            const help = isCommand(name) ? `broadsheet ${name} --help` : 'broadsheet --help';
            stderr.write(`${red('broadsheet:')} ${error.message}\nSee: ${help}\n`);
            return EXIT.usage;
        }
        stderr.write(`${red('broadsheet:')} ${visible(error instanceof Error ? error.message : String(error))}\n`);
        return EXIT.errors;
    }
}
function noCommand(name) {
    const what = name === '' ? 'Missing command' : `Unknown command “${visible(name)}”`;
    return new UsageError(`${what}. Use ${NAMES}.${didYouMean(name, Object.keys(COMMANDS))}`);
}
const isCommand = (name) => Object.hasOwn(COMMANDS, name);
