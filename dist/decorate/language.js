import { canonicalLanguage } from '../model/language.js';
/**
 * The language and direction of nested elements, ordered from the inside out: the first `lang` and the first `dir` that
 * are set.
 */
export function languageOfElements(elements) {
    const valueOf = (name) => elements.find((element) => element?.attributes[name])?.attributes[name]?.toLowerCase() ?? '';
    const dir = valueOf('dir');
    return {
        language: canonicalLanguage(valueOf('lang')),
        direction: dir === 'ltr' || dir === 'rtl' ? dir : undefined,
    };
}
