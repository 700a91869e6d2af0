import { renderToString } from '../server/render.js';
import { ignoreIssue } from '../server/print-issue.js';
import { readContent } from '../snippet/snippet-content.js';
import { framePage } from '../snippet/snippet.js';
import { elementSetting, eachElement } from './element.js';
import { OPTIONS } from './options.js';
import { oneOf, parsed, UsageError } from './terminal.js';
/** `broadsheet render`: converts each file to server-rendered HTML, or to a complete page. */
export async function render(args, terminal) {
    const { values, files } = parsed(args, OPTIONS.render);
    const { styles, 'frame-page': isPage, prefix, nonce, title } = values;
    const data = oneOf('--data', ['json', 'none'], values.data ?? 'json');
    rejectIneffective(values);
    const asked = elementSetting(values);
    if (isPage && files.length > 1)
        throw new UsageError('--frame-page writes one page; pass one file.');
    return eachElement(asked, files, values, terminal, ({ tag, model, url }, onIssue) => {
        const json = model;
        const { attributes } = asked;
        if (isPage)
            return framePage(tag, json, { attributes, nonce, title, url, onIssue });
        // A server-rendered element leaves single-field attributes to its script. Here they must be part of the content.
        const shown = readContent(tag, json, { attributes, url, onIssue });
        if (!shown)
            return '';
        const others = shown.attributes;
        return renderToString(tag, shown.model, {
            ...{ attributes: others, prefix, nonce, data, styles },
            onIssue: ignoreIssue,
        });
    });
}
/** Rejects options without effect, because the user expects one. */
function rejectIneffective(values) {
    if (!values['frame-page']) {
        if (values.title !== undefined)
            throw new UsageError('--title is for --frame-page; add --frame-page or remove --title.');
        if (values.styles && values.nonce !== undefined) {
            throw new UsageError('--nonce has no effect with --styles; remove one of them.');
        }
        return;
    }
    for (const name of ['prefix', 'data', 'styles']) {
        if (values[name] !== undefined) {
            throw new UsageError(`--${name} has no effect with --frame-page; remove one of them.`);
        }
    }
}
