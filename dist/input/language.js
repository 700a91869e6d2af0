import { textLanguage } from '../model/language.js';
/** Settles the language of an element's content; what it has none of itself comes from its ancestors. */
export const languageOf = (host, data) => textLanguage(host, data, (attribute) => inherited(host, attribute));
/** The value of an attribute on the nearest ancestor that has it, out through shadow roots. */
function inherited(element, attribute) {
    const nearest = element.parentElement?.closest(`[${attribute}]`);
    const { host } = element.getRootNode();
    return nearest?.getAttribute(attribute) ?? (host ? (host.getAttribute(attribute) ?? inherited(host, attribute)) : '');
}
