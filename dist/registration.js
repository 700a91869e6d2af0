import { native } from './input/native.js';
import { VERSION } from './version.js';
const XML = 'elements do not work in XML pages; serve this page as text/html.';
/** Registers classes under their tags, each at most once. Names that are taken are listed in one warning. */
export function register(elements, { prefix = '' } = {}) {
    if (typeof customElements === 'undefined')
        return;
    // Our templates are HTML. An XML page cannot parse them and keeps its own content.
    if (typeof document === 'object' && /xml/.test(native(document, 'contentType')))
        return console.warn(`Broadsheet ${VERSION}: ${XML}`);
    const taken = [];
    for (const [tag, Element] of Object.entries(elements)) {
        const name = prefix ? `${prefix}-${tag}` : tag;
        const standing = customElements.get(name);
        if (!standing) {
            // A class can be registered under one name only, so a second name needs a subclass.
            customElements.define(name, prefix ? class extends Element {
            } : Element);
        }
        else if (standing !== Element && !(standing.prototype instanceof Element)) {
            taken.push(`<${name}> of ${standing.broadsheet ?? 'another library'}`);
        }
    }
    if (taken.length > 0)
        console.warn(`Broadsheet ${VERSION}: ${taken.join(', ')} is already defined; use define({ prefix }).`);
}
