import { readAnyArticle, readAnyItinerary, readAnyPullQuote } from '../formats/read-data.js';
import { TAGS } from '../model/tags.js';
import { writtenPrefix } from '../server/attributes.js';
import { attributesOf, refusalOf, refuseStrange } from './attributes.js';
import { readInput } from './input.js';
import { Progress } from './progress.js';
import { brokenLetters, issuesSaid, named, nothingToShow, readEntries, toldOf } from './reading.js';
import { inputsOf, oneOf, UsageError, visible, writeOut } from './terminal.js';
/** The requested element. Options that are invalid for every file are rejected before any file is read. */
export function askedOf(values) {
    const tag = values.element === undefined ? undefined : oneOf('--element', TAGS, values.element);
    const attributes = attributesOf(values);
    refuseStrange(tag, attributes);
    writtenPrefix(values.prefix, () => {
        throw new UsageError(`Invalid --prefix “${visible(values.prefix ?? '')}”. Use lowercase letters, digits and single hyphens, such as acme.`);
    });
    return { tag, attributes };
}
/** Writes the element of each file in turn. Returns whether all succeeded; a failure does not stop the rest. */
export async function eachElement({ tag: asked, attributes }, files, values, terminal, write) {
    const names = inputsOf(files, terminal);
    const progress = new Progress(names.length, terminal);
    const failed = await progress.each(names, async (name) => {
        const input = await readInput(name, terminal);
        const { tag, model, issues } = await (asked ? readFor(asked, input, values) : readAsItIs(input, values));
        const refusal = refusalOf(tag, attributes);
        if (refusal !== undefined)
            throw new Error(refusal);
        const said = [];
        const html = write({ tag, model, url: values.url ?? input.url }, ({ message }) => said.push(message));
        progress.clear();
        writeOut(terminal, `${html}\n`);
        for (const message of said)
            progress.say(`${visible(input.name)}: ${visible(message)}`);
        if (!values.quiet && issues.length > 0)
            progress.say(`${visible(input.name)}: ${issuesSaid(issues)}`);
        return true;
    });
    return failed === 0;
}
/** Reads the main content of the data. */
async function readAsItIs(input, values) {
    const { primary, issues } = await readEntries(input, values);
    if (!primary)
        throw nothingToShow(issues);
    const { kind, model } = named(primary);
    return { tag: kind, model, issues };
}
/** Reads the content of the data for the requested element. */
async function readFor(tag, input, values) {
    const reading = await READERS[tag](input.text, toldOf(input, values));
    const issues = [...reading.issues, ...brokenLetters(input)];
    if (!reading.value)
        throw nothingToShow(issues);
    return { tag, model: reading.value, issues };
}
const READERS = { 'news-article': readAnyArticle, 'pull-quote': readAnyPullQuote, 'itinerary-card': readAnyItinerary };
