import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { jsonLd } from '../export/json-ld.js';
import { markdown } from '../export/markdown.js';
import { plainWords } from '../export/text.js';
import { plainHtml } from '../plain/plain-html.js';
import { readInput } from './input.js';
import { counted, Progress } from './progress.js';
import { named, READ_OPTIONS, readEntries, summaryOf } from './reading.js';
import { inputsOf, parsed, UsageError } from './terminal.js';
const inJson = (value) => `${JSON.stringify(value, undefined, 2)}\n`;
/** Writes one thing after another, something between them. */
const each = (write, between) => (entries, _isMany, locale) => entries.map((entry) => `${write(named(entry), locale).trimEnd()}\n`).join(between);
const TARGETS = {
    json: { extension: 'json', write: (entries, isMany) => inJson(isMany ? { articles: entries } : entries[0]) },
    html: { extension: 'html', write: each(({ kind, model }, locale) => plainHtml(kind, model, { locale }), '') },
    markdown: { extension: 'md', write: each((entry, locale) => markdown(entry, { locale }), '\n\n') },
    jsonld: {
        extension: 'jsonld',
        write: (entries, isMany) => {
            const things = entries.map((entry) => jsonLd(named(entry)));
            return inJson({ '@context': 'https://schema.org', ...(isMany ? { '@graph': things } : things[0]) });
        },
    },
    text: { extension: 'txt', write: each((entry, locale) => plainWords(entry, { locale }), '\n\n') },
};
/** `broadsheet convert`: turns each file into another form. One that fails does not stop the rest. */
export async function convert(given, terminal) {
    const { values, files } = parsed(given, {
        ...READ_OPTIONS,
        to: { type: 'string', default: 'json' },
        out: { type: 'string', short: 'o' },
        locale: { type: 'string' },
        quiet: { type: 'boolean', short: 'q' },
    });
    const target = Object.hasOwn(TARGETS, values.to) ? TARGETS[values.to] : undefined;
    if (!target)
        throw new UsageError(`--to is one of ${Object.keys(TARGETS).join(', ')}, not “${values.to}”.`);
    if (values.locale !== undefined && !isLocale(values.locale)) {
        throw new UsageError(`--locale is a language tag such as en-GB, not “${values.locale}”.`);
    }
    const names = inputsOf(files, terminal);
    const progress = new Progress(names.length, terminal);
    const folder = values.out === undefined ? undefined : new Folder(values.out, target.extension);
    const failed = await progress.each(names, async (name) => {
        const input = await readInput(name, terminal);
        const reading = await readEntries(input, values);
        const entries = chosen(reading, values.pick);
        const words = target.write(entries, values.pick === undefined && entries.length > 1, values.locale);
        progress.clear();
        const file = folder && (await folder.write(input.name, words));
        if (!folder)
            terminal.stdout.write(words);
        if (!values.quiet && (file !== undefined || reading.issues.length > 0)) {
            const issues = reading.issues.length > 0
                ? `; ${counted(reading.issues.length, 'issue')}, which “broadsheet validate” lists`
                : '';
            progress.say(`${input.name}${file ? ` → ${file}` : ''}: ${summaryOf(reading)}${issues}`);
        }
        return true;
    });
    progress.end(`${counted(names.length, 'file')}: ${failed === 0 ? 'all converted' : `${names.length - failed} converted, ${failed} failed`}.`);
    return failed === 0;
}
const isLocale = (tag) => {
    try {
        return Intl.getCanonicalLocales(tag).length === 1;
    }
    catch {
        return false;
    }
};
/** What is to be written: what was picked, or everything. */
function chosen({ articles, primary, issues }, pick) {
    const entries = pick === undefined ? articles : primary ? [primary] : [];
    if (entries.length > 0)
        return entries;
    // What is wrong with the whole says more than what is wrong with a field.
    const said = issues.find(({ path, code }) => path === '' || code === 'withheld') ??
        issues.find(({ path }) => /^articles\[\d+\]$/.test(path)) ??
        issues[0];
    throw new Error(said?.message ?? 'there is nothing in it that could be shown.');
}
/** The folder that files are written to; no file takes the place of another of the same run. */
class Folder {
    #path;
    #extension;
    #taken = new Set();
    constructor(path, extension) {
        this.#path = path;
        this.#extension = extension;
    }
    async write(name, words) {
        const bare = nameOf(name);
        let file = `${bare}.${this.#extension}`;
        for (let number = 2; this.#taken.has(file); number++)
            file = `${bare}-${number}.${this.#extension}`;
        this.#taken.add(file);
        const path = join(this.#path, file);
        try {
            await mkdir(this.#path, { recursive: true });
            await writeFile(path, words);
        }
        catch (error) {
            throw new Error(`${path} cannot be written: ${error.message}`, { cause: error });
        }
        return path;
    }
}
/** A file's name without its end; of an address what comes last in it. */
function nameOf(name) {
    const path = URL.canParse(name) ? new URL(name).pathname : name;
    const bare = basename(path)
        .replace(/\.gz$/i, '')
        .replace(/(?<=.)\.[a-z\d]{1,8}$/i, '')
        .replace(/[^\p{L}\p{N}._-]+/gu, '-');
    return bare.replace(/^[.-]+/, '') || 'story';
}
