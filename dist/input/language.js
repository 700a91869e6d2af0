import { textLanguage } from '../model/language.js';
import { native } from './native.js';
/** Resolves the language and direction of an element's content. Missing values are inherited from its ancestors. */
export const languageOf = (host, data) => textLanguage(host, data, (attribute) => inherited(host, attribute));
/** The value of an attribute on the nearest ancestor that has it, out through shadow roots. */
function inherited(element, attribute) {
    const { parentElement } = element;
    const nearest = parentElement && native(parentElement, 'closest')(`[${attribute}]`);
    if (nearest)
        return native(nearest, 'getAttribute')(attribute) ?? '';
    const root = element.getRootNode();
    const host = root.nodeType === Node.DOCUMENT_FRAGMENT_NODE ? root.host : undefined;
    return host ? (host.getAttribute(attribute) ?? inherited(host, attribute)) : '';
}
