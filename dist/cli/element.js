import { readAny } from '../formats/read-data.js';
import { TAGS } from '../model/tags.js';
import { MODEL_READERS } from '../plain/element-models.js';
import { writtenPrefix } from '../server/attributes.js';
import { attributesOf, invalidReason, rejectUnknown } from './attributes.js';
import { readInput } from './input.js';
import { Progress } from './progress.js';
import { invalidBytes, issueSummary, named, nothingToShow, readEntries, knownOptions, withLoss } from './reading.js';
import { inputsOf, oneOf, UsageError, visible, writeOut } from './terminal.js';
/** The requested element. Options that are invalid for every file are rejected before any file is read. */
export function elementSetting(values) {
    const tag = values.element === undefined ? undefined : oneOf('--element', TAGS, values.element);
    const attributes = attributesOf(values);
    rejectUnknown(tag, attributes);
    writtenPrefix(values.prefix, () => {
        throw new UsageError(`Invalid --prefix “${visible(values.prefix ?? '')}”. Use lowercase letters, digits and single hyphens, such as acme.`);
    });
    return { tag, attributes };
}
/**
 * Writes an element with given content instead of that of a file. Returns whether it has content to show.
 *
 * @throws {UsageError} if an attribute is invalid for the element.
 */
export function oneElement(element, { attributes }, terminal, write) {
    const reason = invalidReason(element.tag, attributes);
    if (reason !== undefined)
        throw new UsageError(reason);
    const said = [];
    const html = write(element, ({ message }) => said.push(message));
    if (html)
        writeOut(terminal, `${html}\n`);
    for (const message of said)
        terminal.stderr.write(`${visible(message)}\n`);
    return html !== '';
}
/** Processes the element of each file in turn. Returns whether all succeeded; a failure does not stop the rest. */
export async function eachElement({ tag: asked, attributes }, files, values, terminal, write) {
    const names = inputsOf(files, terminal);
    const progress = new Progress(names.length, terminal);
    const failed = await progress.each(names, async (name) => {
        const input = await readInput(name, terminal, values['allow-private']);
        const { tag, model, issues, lost } = await (asked ? readFor(asked, input, values) : readMain(input, values));
        const reason = invalidReason(tag, attributes);
        if (reason !== undefined)
            throw new Error(reason);
        const said = [];
        const html = write({ tag, model, url: values.url ?? input.url }, ({ message }) => said.push(message));
        progress.clear();
        writeOut(terminal, `${html}\n`);
        for (const message of said)
            progress.say(`${visible(input.name)}: ${visible(message)}`);
        if (!values.quiet && issues.length > 0)
            progress.say(`${visible(input.name)}: ${issueSummary(issues)}`);
        if (lost !== undefined)
            progress.reportError(input.name, lost);
        return lost === undefined;
    });
    return failed === 0;
}
/** Reads the main content of the data. */
async function readMain(input, values) {
    const { primary, issues, lost } = await readEntries(input, values);
    if (!primary)
        throw nothingToShow(issues);
    const { kind, model } = named(primary);
    return { tag: kind, model, issues, lost };
}
/** Reads the content of the data for the requested element. */
async function readFor(tag, input, values) {
    const kind = MODEL_READERS[tag];
    const { options, lost } = withLoss(knownOptions(input, values));
    const reading = await readAny(kind, input.text, options, MODEL_READERS['news-article']);
    const issues = [...reading.issues, ...invalidBytes(input)];
    if (!reading.value)
        throw nothingToShow(issues);
    return { tag, model: reading.value, issues, lost: lost() };
}
