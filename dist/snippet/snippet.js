import { assertKnownName } from '../model/assert-known-name.js';
import { canonicalLanguage } from '../model/language.js';
import { ignoredHook, isLookHook } from '../model/twin-hooks.js';
import { withMarks } from '../plain/marked.js';
import { plainHtml, plainTree } from '../plain/plain-html.js';
import { openTag, toHtml } from '../plain/element.js';
import { ignoreIssue, printIssue } from '../server/print-issue.js';
import { renderToString } from '../server/render.js';
import { plainOptionsOf, prefixed, writtenPrefix } from '../server/attributes.js';
import { hostAttributes, twinHooks } from './attributes.js';
import { frameOf, pageOf } from './frame.js';
import { elementScripts, scriptTag } from './script.js';
import { readContent } from './snippet-content.js';
import { staticTree } from './static.js';
import { editorProof } from './editor-proof.js';
import { withoutInherited } from '../model/own.js';
/** The kinds of snippet, from the most features to the fewest requirements. */
export const SNIPPET_KINDS = ['element', 'declarative', 'iframe', 'twin', 'static'];
/**
 * Returns a story, a quotation or an itinerary as a snippet: HTML in one line, without JSON and without characters that
 * editors, templates and content systems would change.
 *
 * Data that cannot be shown results in an empty string and issues that say why.
 */
export function snippet(tag, data, passedOptions = {}) {
    const options = withoutInherited(passedOptions);
    const { nonce, now, onIssue = printIssue } = options;
    const kind = assertKnownName(options.kind ?? 'element', SNIPPET_KINDS);
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
            // The hooks come first, and other attributes cannot override them.
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
            const own = attributes;
            const setting = { attributes: own, prefix, now, nonce, data: 'none', onIssue: ignoreIssue };
            const element = renderToString(tag, model, setting);
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
 * Returns the HTML of a page with a story, quotation or itinerary. Use it for snippets of kind `iframe` with `page` set
 * to its URL. The page requests only its pictures and media, and sends its height to the page around it.
 *
 * Data that cannot be shown results in an empty string and issues that say why.
 */
export function framePage(tag, data, passedOptions = {}) {
    const options = withoutInherited(passedOptions);
    const { now, nonce, title, onIssue = printIssue } = options;
    const shown = readContent(tag, data, { ...options, onIssue });
    return shown ? pageOf(tag, shown.model, { attributes: shown.attributes, now, nonce, title }) : '';
}
/**
 * Wraps HTML in a `div`. Platforms do not treat an unknown element as a block: WordPress would put its start tag into a
 * paragraph, away from the content, and Markdown would parse the content.
 */
const boxed = (...pieces) => `<div>${pieces.join('')}</div>`;
