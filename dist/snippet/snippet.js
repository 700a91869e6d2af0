import { knownName } from '../model/known-name.js';
import { canonicalLanguage } from '../model/language.js';
import { ignoredHook, isLookHook } from '../model/twin-hooks.js';
import { withMarks } from '../plain/marked.js';
import { plainHtml, plainTree } from '../plain/plain-html.js';
import { openTag, toHtml } from '../plain/element.js';
import { renderToString } from '../server/render.js';
import { plainOptionsOf, prefixed, writtenPrefix } from '../server/attributes.js';
import { hostAttributes, twinHooks } from './attributes.js';
import { frameOf, pageOf } from './frame.js';
import { elementScripts, scriptTag } from './script.js';
import { readContent } from './snippet-content.js';
import { staticTree } from './static.js';
import { editorProof } from './editor-proof.js';
import { withoutInherited } from '../model/own.js';
/** The kinds of snippet, from what shows most to what asks least of the place that it is pasted into. */
export const SNIPPET_KINDS = ['element', 'declarative', 'iframe', 'twin', 'static'];
/**
 * Writes a story, a quotation or a trip as a snippet: one line without a blank line, JSON or a character that editors,
 * templates and content systems would change, so that its words come out as they went in.
 *
 * Data that cannot be shown give no snippet (an empty string), and issues that say why.
 */
export function snippet(tag, data, given = {}) {
    const options = withoutInherited(given);
    const { nonce, now, onIssue = () => undefined } = options;
    const kind = knownName(options.kind ?? 'element', SNIPPET_KINDS);
    const shown = readContent(tag, data, { ...options, onIssue });
    if (!shown)
        return '';
    const { model, attributes } = shown;
    const prefix = writtenPrefix(options.prefix, onIssue);
    const plain = plainOptionsOf(attributes);
    switch (kind) {
        case 'twin': {
            const hooks = twinHooks(attributes);
            for (const name of Object.keys(hooks)) {
                if (!isLookHook(tag, name))
                    onIssue({ code: 'value', path: `attributes.${name}`, message: ignoredHook(name) });
            }
            const { lang, dir, ...others } = hostAttributes(attributes);
            const language = canonicalLanguage(lang) ?? model.language ?? 'en';
            const tree = withMarks(plainTree(tag, model, { ...plain, twin: hooks }), language);
            // The hooks stand first, and none of the others takes their place.
            const own = { ...tree.attributes, ...others, ...tree.attributes, ...(lang && { lang }), ...(dir && { dir }) };
            return editorProof(toHtml({ ...tree, attributes: own }));
        }
        case 'static':
            return editorProof(toHtml(staticTree(tag, model, attributes, plain)));
        case 'iframe': {
            const { page, title } = options;
            const script = scriptTag('frame', options.script, { nonce });
            return frameOf(tag, model, { attributes, now, nonce, page, title, plain: plainHtml(tag, model, plain), script });
        }
        case 'declarative': {
            const element = renderToString(tag, model, { attributes, prefix, now, nonce, data: 'none' });
            return boxed(editorProof(element), scriptTag('broadsheet', options.script, { prefix, nonce }));
        }
        case 'element': {
            const name = prefixed(prefix, tag);
            const element = `${openTag(name, attributes)}${plainHtml(tag, model, plain)}</${name}>`;
            const { before, after } = elementScripts(tag, options.script, { prefix, nonce });
            return boxed(before, editorProof(element), after);
        }
    }
}
/**
 * Writes a page of its own that holds a story, a quotation or a trip, and asks nobody for anything but its pictures. For
 * snippets of the kind `iframe` whose `page` says where it is put; it tells the page around it how high it is.
 *
 * Data that cannot be shown give an empty string, and issues that say why.
 */
export function framePage(tag, data, given = {}) {
    const options = withoutInherited(given);
    const { now, nonce, title, onIssue = () => undefined } = options;
    const shown = readContent(tag, data, { ...options, onIssue });
    return shown ? pageOf(tag, shown.model, { attributes: shown.attributes, now, nonce, title }) : '';
}
/**
 * In a box, since an element of no known name does not begin a block: WordPress would put its opening tag into a
 * paragraph of its own, away from the words, and Markdown would read the words.
 */
const boxed = (...pieces) => `<div>${pieces.join('')}</div>`;
