import { createHash } from 'node:crypto';
import { snippet as write, SNIPPET_KINDS } from '../snippet/snippet.js';
import { attributesOf, ELEMENT_OPTIONS, readElement, tagOf } from './element.js';
import { readInput } from './input.js';
import { counted, Progress } from './progress.js';
import { inputsOf, parsed, UsageError } from './terminal.js';
/** `broadsheet snippet`: writes each file as a snippet to paste, in one line. One that fails does not stop the rest. */
export async function snippet(given, terminal) {
    const { values, files } = parsed(given, {
        ...ELEMENT_OPTIONS,
        kind: { type: 'string', default: 'element' },
        script: { type: 'string' },
        integrity: { type: 'string' },
        'no-script': { type: 'boolean' },
        page: { type: 'string' },
        title: { type: 'string' },
    });
    const { kind, page, prefix, nonce, title } = values;
    if (!isKind(kind))
        throw new UsageError(`--kind is one of ${SNIPPET_KINDS.join(', ')}, not “${kind}”.`);
    if (page !== undefined && kind !== 'iframe')
        throw new UsageError('--page is for --kind iframe alone; leave it out.');
    tagOf(values);
    const attributes = attributesOf(values);
    const names = inputsOf(files, terminal);
    const script = await scriptOf(values, terminal);
    const progress = new Progress(names.length, terminal);
    const failed = await progress.each(names, async (name) => {
        const input = await readInput(name, terminal);
        const { tag, model, issues } = await readElement(input, values);
        const said = [];
        const words = write(tag, model, {
            ...{ kind, attributes, prefix, nonce, page, title, script },
            onIssue: ({ message }) => said.push(message),
        });
        progress.clear();
        terminal.stdout.write(`${words}\n`);
        for (const message of said)
            progress.say(`${input.name}: ${message}`);
        if (!values.quiet && issues.length > 0) {
            progress.say(`${input.name}: ${counted(issues.length, 'issue')}, which “broadsheet validate” lists`);
        }
        return true;
    });
    return failed === 0;
}
const isKind = (name) => SNIPPET_KINDS.some((kind) => kind === name);
/** Where the script lies: ours on jsDelivr, whose hash is known, or one of theirs, whose hash they may give or have made. */
async function scriptOf({ script: src, integrity, 'no-script': none }, terminal) {
    if (none) {
        if (src !== undefined)
            throw new UsageError('--no-script and --script contradict each other; leave one out.');
        return false;
    }
    if (src === undefined) {
        if (integrity === undefined)
            return undefined;
        throw new UsageError('--integrity goes with --script; the hash of our own is known.');
    }
    return { src, integrity: integrity === undefined ? undefined : await hashOf(integrity, terminal) };
}
async function hashOf(given, terminal) {
    if (/^sha(256|384|512)-[A-Za-z0-9+/]+=*$/.test(given))
        return given;
    try {
        const { bytes } = await readInput(given, terminal);
        return `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
    }
    catch (error) {
        throw new UsageError(`--integrity is a hash such as sha384-…, or the script's file, and “${given}” is neither: ${error.message}`, { cause: error });
    }
}
