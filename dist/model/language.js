/** The canonical form of a BCP 47 language tag, or `undefined` for what is none. */
export function canonicalLanguage(tag) {
    try {
        // CMSs write en_US as often as en-US.
        return Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))[0];
    }
    catch {
        return undefined;
    }
}
const RTL = /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b(?!-Latn)|-(Arab|Hebr)\b/;
/** Which way a language is written. A table, as `Intl.Locale.getTextInfo` is not in every engine. */
export const directionOf = (tag) => (RTL.test(tag) ? 'rtl' : 'ltr');
