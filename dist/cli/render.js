import { renderToString } from '../server/render.js';
import { framePage } from '../snippet/snippet.js';
import { attributesOf, ELEMENT_OPTIONS, readElement, tagOf } from './element.js';
import { readInput } from './input.js';
import { counted, Progress } from './progress.js';
import { inputsOf, parsed, UsageError } from './terminal.js';
/** `broadsheet render`: writes each file as the HTML that a server sends, or as a page of its own. */
export async function render(given, terminal) {
    const { values, files } = parsed(given, {
        ...ELEMENT_OPTIONS,
        data: { type: 'string', default: 'json' },
        styles: { type: 'string', multiple: true },
        page: { type: 'boolean' },
        title: { type: 'string' },
    });
    const { data, styles, page, prefix, nonce, title } = values;
    if (data !== 'json' && data !== 'none')
        throw new UsageError(`--data is json or none, not “${data}”.`);
    tagOf(values);
    const attributes = attributesOf(values);
    const names = inputsOf(files, terminal);
    if (page && names.length > 1)
        throw new UsageError('--page writes one page; name one file.');
    const progress = new Progress(names.length, terminal);
    const failed = await progress.each(names, async (name) => {
        const input = await readInput(name, terminal);
        const { tag, model, issues } = await readElement(input, values);
        const json = model;
        const html = page
            ? framePage(tag, json, { attributes, nonce, title })
            : renderToString(tag, json, { attributes, prefix, nonce, data, styles });
        progress.clear();
        terminal.stdout.write(`${html}\n`);
        if (!values.quiet && issues.length > 0) {
            progress.say(`${input.name}: ${counted(issues.length, 'issue')}, which “broadsheet validate” lists`);
        }
        return true;
    });
    return failed === 0;
}
