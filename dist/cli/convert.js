import { jsonLd } from '../export/json-ld.js';
import { markdown } from '../export/markdown.js';
import { plainWords } from '../export/text.js';
import { withPlaces } from '../geography/with-places.js';
import { readClock } from '../i18n/clock.js';
import { plainHtml } from '../plain/plain-html.js';
import { calendarsOf, routesOf } from './calendars.js';
import { readInput } from './input.js';
import { OPTIONS } from './options.js';
import { OutputFolder } from './output.js';
import { counted, Progress } from './progress.js';
import { issueSummary, languageOf, named, nothingToShow, readEntries, summaryOf } from './reading.js';
import { inputsOf, oneOf, parsed, UsageError, visible, writeOut } from './terminal.js';
const inJson = (value) => `${JSON.stringify(value, undefined, 2)}\n`;
/** JSON-LD is pasted into a script element, which `</script>` in a field would close. Parsers read the escaped form. */
const forScripts = (json) => json.replaceAll('<', '\\u003c');
/** Writes items one after another with a separator. */
const each = (write, between) => (entries, _isMany, { locale }) => entries.map((entry) => `${write(named(entry), locale).trimEnd()}\n`).join(between);
const FORMS = {
    json: { extension: 'json', write: (entries, isMany) => inJson(isMany ? { articles: entries } : entries[0]) },
    html: { extension: 'html', write: each(({ kind, model }, locale) => plainHtml(kind, model, { locale }), '') },
    markdown: { extension: 'md', write: each((entry, locale) => markdown(entry, { locale }), '\n\n') },
    jsonld: {
        extension: 'jsonld',
        write: (entries, isMany) => {
            const things = entries.map((entry) => jsonLd(named(entry)));
            return forScripts(inJson({ '@context': 'https://schema.org', ...(isMany ? { '@graph': things } : things[0]) }));
        },
    },
    text: { extension: 'txt', write: each((entry, locale) => plainWords(entry, { locale }), '\n\n') },
    ics: { extension: 'ics', write: (entries, _isMany, { locale, now }) => calendarsOf(entries, locale, +now) },
    gpx: { extension: 'gpx', write: (entries) => routesOf(entries) },
};
const NAMES = Object.keys(FORMS);
/** Target formats without text in a language, so that `--locale` has no effect. */
const WITHOUT_WORDS = ['json', 'jsonld', 'gpx'];
/** `broadsheet convert`: converts each file to another format. A failure does not stop the rest. */
export async function convert(args, terminal) {
    const { values, files } = parsed(args, OPTIONS.convert);
    const form = oneOf('--to', NAMES, values.to);
    const target = FORMS[form];
    const locale = values.locale === undefined ? undefined : languageOf('--locale', values.locale);
    if (locale !== undefined && WITHOUT_WORDS.includes(form)) {
        throw new UsageError(`--locale has no effect with --to ${form}; remove it.`);
    }
    const now = values.now === undefined ? new Date() : clockOf(values.now);
    if (values.out === '')
        throw new UsageError('--out needs a folder, such as --out converted.');
    if (values.force && values.out === undefined)
        throw new UsageError('--force is for --out; add --out or remove --force.');
    const names = inputsOf(files, terminal);
    const progress = new Progress(names.length, terminal);
    const folder = values.out === undefined ? undefined : new OutputFolder(values.out, target.extension, names, values.force ?? false);
    const failed = await progress.each(names, async (name) => {
        const input = await readInput(name, terminal, values['allow-private']);
        const reading = await readEntries(input, values, now);
        const picked = reading.primary ? [reading.primary] : [];
        const entries = values.pick === undefined ? reading.articles : picked;
        if (entries.length === 0)
            throw nothingToShow(reading.issues);
        // Data is converted to JSON as it is. Text needs the local times of the places.
        const shown = form === 'json' ? entries : await withPlaces(entries);
        const words = target.write(shown, values.pick === undefined && entries.length > 1, { locale, now });
        progress.clear();
        const file = folder && (await folder.write(input.name, words));
        if (!folder)
            writeOut(terminal, words);
        if (!values.quiet && (file !== undefined || reading.issues.length > 0)) {
            const issues = reading.issues.length > 0 ? `; ${issueSummary(reading.issues)}` : '';
            progress.say(`${visible(input.name)}${file ? ` → ${visible(file)}` : ''}: ${summaryOf(reading)}${issues}`);
        }
        if (reading.lost !== undefined)
            progress.reportError(input.name, reading.lost);
        return reading.lost === undefined;
    });
    progress.end(`${counted(names.length, 'file')}: ${failed === 0 ? 'all converted' : `${names.length - failed} converted, ${failed} failed`}.`);
    return failed === 0;
}
/** Parses the value of `--now`. */
function clockOf(value) {
    const clock = readClock(value, Intl.DateTimeFormat().resolvedOptions().timeZone);
    if (clock !== undefined)
        return new Date(clock);
    throw new UsageError(`Invalid --now “${visible(value)}”. Use a date such as 2022-10-03T14:00Z.`);
}
