import { canonicalLanguage } from '../model/language.js';
/** The language and direction that the first of several elements has which has any, from the inside out. */
export function languageOfElements(elements) {
    const valueOf = (name) => elements.find((element) => element?.attributes[name])?.attributes[name]?.toLowerCase() ?? '';
    const dir = valueOf('dir');
    return {
        language: canonicalLanguage(valueOf('lang')),
        direction: dir === 'ltr' || dir === 'rtl' ? dir : undefined,
    };
}
