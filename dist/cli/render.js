import { renderToString } from '../server/render.js';
import { readContent } from '../snippet/snippet-content.js';
import { framePage } from '../snippet/snippet.js';
import { askedOf, eachElement } from './element.js';
import { OPTIONS } from './options.js';
import { oneOf, parsed, UsageError } from './terminal.js';
/** `broadsheet render`: writes each file as the HTML that a server sends, or as a page of its own. */
export async function render(given, terminal) {
    const { values, files } = parsed(given, OPTIONS.render);
    const { styles, 'frame-page': isPage, prefix, nonce, title } = values;
    const data = oneOf('--data', ['json', 'none'], values.data ?? 'json');
    refuseIdle(values);
    const asked = askedOf(values);
    if (isPage && files.length > 1)
        throw new UsageError('--frame-page writes one page; name one file.');
    return eachElement(asked, files, values, terminal, ({ tag, model, url }, onIssue) => {
        const json = model;
        const { attributes } = asked;
        if (isPage)
            return framePage(tag, json, { attributes, nonce, title, url, onIssue });
        // A server's element leaves the fields that attributes name to its script; here they are to be in the words.
        const shown = readContent(tag, json, { attributes, url, onIssue });
        if (!shown)
            return '';
        const others = shown.attributes;
        return renderToString(tag, shown.model, { attributes: others, prefix, nonce, data, styles });
    });
}
/** Refuses options that would do nothing: whoever gave one believes that it does. */
function refuseIdle(values) {
    if (!values['frame-page']) {
        if (values.title !== undefined)
            throw new UsageError('--title is for --frame-page; give that too, or leave it out.');
        if (values.styles && values.nonce !== undefined) {
            throw new UsageError('--nonce is for styles in the page, which --styles takes the place of; leave one out.');
        }
        return;
    }
    for (const name of ['prefix', 'data', 'styles']) {
        if (values[name] !== undefined) {
            throw new UsageError(`--${name} does nothing in a page of its own, as --frame-page writes it; leave one out.`);
        }
    }
}
