import { lint as look } from '../lint/lint.js';
import { TARGETS } from '../lint/targets.js';
import { readInput } from './input.js';
import { OPTIONS } from './options.js';
import { counted, Progress } from './progress.js';
import { inputsOf, oneOf, parsed, stylesOf, visible } from './terminal.js';
const TARGET_NAMES = TARGETS.map(({ name }) => name);
/** `broadsheet lint`: reports errors in HTML files, and what platforms remove from them. */
export async function lint(args, terminal) {
    const { values, files } = parsed(args, OPTIONS.lint);
    const target = values.target === undefined ? undefined : oneOf('--target', TARGET_NAMES, values.target);
    const names = inputsOf(files, terminal);
    const progress = new Progress(names.length, terminal);
    const { green } = stylesOf(terminal.stdout, terminal.env);
    const all = [];
    const faulty = await progress.each(names, async (name) => {
        const { text, name: file } = await readInput(name, terminal, values['allow-private']);
        const found = look(text, { target });
        const errors = found.filter(({ level }) => level === 'error');
        const told = values.quiet ? errors : found;
        progress.clear();
        if (values.json) {
            all.push(...told.map((message) => ({ file, ...message })));
            return errors.length === 0;
        }
        for (const message of told)
            terminal.stdout.write(`${lineOf(message, file, terminal)}\n`);
        if (errors.length === 0 && !values.quiet) {
            const summary = found.length === 0 ? 'fine' : `no errors; ${counted(found.length, 'note')}`;
            terminal.stdout.write(`${visible(file)}: ${green(summary)}\n`);
        }
        return errors.length === 0;
    });
    if (values.json)
        terminal.stdout.write(`${JSON.stringify(all, undefined, 2)}\n`);
    progress.end(`${counted(names.length, 'file')}: ${faulty === 0 ? 'no errors' : `${faulty} with errors`}.`);
    return faulty === 0;
}
function lineOf({ code, level, line, column, message }, file, terminal) {
    const { dim, yellow } = stylesOf(terminal.stdout, terminal.env);
    return `${visible(file)}:${line}:${column}: ${level === 'error' ? yellow(code) : dim(code)} ${visible(message)}`;
}
