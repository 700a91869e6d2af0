import { canonicalLanguage, directionOf } from '../model/language.js';
/**
 * Settles the language of an element's content: its own `lang` and `dir`, else the data's, else the nearest ancestor's,
 * else English. A direction follows from the language where it comes from the same place and none is given.
 */
export function languageOf(host, data) {
    const own = canonicalLanguage(host.lang);
    const known = own ?? data.language;
    const language = known ?? canonicalLanguage(inherited(host, 'lang')) ?? 'en';
    // An ancestor's direction is that of its own language.
    const given = host.dir || (own ? '' : data.direction) || (known ? '' : inherited(host, 'dir'));
    const direction = /^(ltr|rtl)$/i.test(given) ? given.toLowerCase() : directionOf(language);
    return { language, direction };
}
/** The value of an attribute on the nearest ancestor that has it, out through shadow roots. */
function inherited(element, attribute) {
    const nearest = element.parentElement?.closest(`[${attribute}]`);
    const { host } = element.getRootNode();
    return nearest?.getAttribute(attribute) ?? (host ? (host.getAttribute(attribute) ?? inherited(host, attribute)) : '');
}
