import { memoize } from './memoize.js';
/** Maximum length of a language tag. RFC 5646 requires 35 characters; engines take quadratic time for long ones. */
const LONGEST_TAG = 256;
/** The canonical form of a BCP 47 language tag, or `undefined` if it is invalid. */
export const canonicalLanguage = (tag) => typeof tag === 'string' && tag.length > 0 && tag.length < LONGEST_TAG ? canonicalTag(tag) : undefined;
const canonicalTag = memoize((tag) => {
    try {
        // Many CMSs write `en_US` instead of `en-US`.
        return Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))[0];
    }
    catch {
        return undefined;
    }
});
const RTL = /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b(?!-Latn)|-(Arab|Hebr)\b/;
/** The direction of a language. From a table, because not every engine has `Intl.Locale.getTextInfo`. */
export const directionOf = (tag) => (RTL.test(tag) ? 'rtl' : 'ltr');
/**
 * Resolves the language of an element's content: its own `lang` and `dir`, else the data's, else inherited, else
 * English. Without an explicit direction from the same source, the direction follows from the language.
 */
export function textLanguage(element, data, inherited = () => '') {
    const own = canonicalLanguage(element.lang);
    const known = own ?? data.language;
    const language = known ?? canonicalLanguage(inherited('lang')) ?? 'en';
    // If the language is not inherited, the direction is not inherited either.
    const chosen = element.dir || (own ? '' : data.direction) || (known ? '' : inherited('dir'));
    const direction = /^(ltr|rtl)$/i.test(chosen) ? chosen.toLowerCase() : directionOf(language);
    return { language, direction };
}
