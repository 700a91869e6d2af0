import { readInput } from './input.js';
import { brokenAt, locate } from './locate.js';
import { OPTIONS } from './options.js';
import { counted, Progress } from './progress.js';
import { readEntries, summaryOf } from './reading.js';
import { inputsOf, parsed, stylesOf, visible } from './terminal.js';
/** `broadsheet validate`: reports the issues of each file. */
export async function validate(args, terminal) {
    const { values, files } = parsed(args, OPTIONS.validate);
    const names = inputsOf(files, terminal);
    const progress = new Progress(names.length, terminal);
    const { dim, green, yellow } = stylesOf(terminal.stdout, terminal.env);
    const faulty = await progress.each(names, async (name) => {
        const input = await readInput(name, terminal, values['allow-private']);
        const reading = await readEntries(input, values);
        const lines = issuesOf(reading, input).map(({ issue, place }) => `${visible(input.name)}${place ? `:${place.line}:${place.column}` : ''}: ${yellow(issue.code)}${issue.path ? ` ${dim(visible(issue.path))}` : ''} ${visible(issue.message)}`);
        progress.clear();
        if (lines.length > 0) {
            terminal.stdout.write(`${lines.join('\n')}\n`);
        }
        else if (!values.quiet)
            terminal.stdout.write(`${visible(input.name)}: ${green('fine')} (${summaryOf(reading)})\n`);
        return lines.length === 0;
    });
    progress.end(`${counted(names.length, 'file')}: ${faulty === 0 ? 'all fine' : `${faulty} with issues`}.`);
    return faulty === 0;
}
/** The issues of a file, with positions if it is JSON. */
function issuesOf({ issues, articles }, { text }) {
    const isJson = /^[\s\uFEFF]*[[{]/.test(text);
    const nothing = articles.length === 0 && issues.length === 0 ? [{ code: 'missing', path: '', message: 'Nothing to show.' }] : [];
    const all = [...issues, ...nothing];
    const places = isJson
        ? locate(text, all.map(({ path }) => path))
        : [];
    const located = all.map((issue, index) => {
        if (issue.path !== '')
            return { issue, place: places[index] };
        return { issue, place: issue.code === 'syntax' ? brokenAt(text, issue.message) : undefined };
    });
    const after = ({ place }) => (place ? place.line * 1e6 + place.column : -1);
    return located.sort((one, other) => after(one) - after(other));
}
