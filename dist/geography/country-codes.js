import { memoize } from '../model/memoize.js';
import { ownValue } from '../model/own.js';
/** Normalises a name: without accents, punctuation and case. */
export function plainName(name) {
    // A fast path for names with only letters and spaces, which most names are.
    if (/^[a-z]+(?: [a-z]+)*$/i.test(name))
        return name.toLowerCase();
    return name
        .normalize('NFD')
        .replace(/\p{M}|[.’']/gu, '')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
}
/** Common names of countries that are not their names in Intl. */
const ALIASES = {
    usa: 'US',
    us: 'US',
    'united states of america': 'US',
    uk: 'GB',
    'great britain': 'GB',
    'czech republic': 'CZ',
    turkey: 'TR',
    'ivory coast': 'CI',
    burma: 'MM',
    'holy see': 'VA',
    'democratic republic of the congo': 'CD',
    'republic of the congo': 'CG',
    'republic of korea': 'KR',
};
/**
 * Returns a function that finds the code of a country by its name in a language or in English, or by the code itself.
 *
 * @param known - the codes of ISO 3166-1 to search
 */
export function countryCodes(known) {
    const codesIn = memoize((language) => {
        const names = new Intl.DisplayNames([language, 'en'], { type: 'region' });
        return new Map(known.map((code) => [plainName(names.of(code) ?? ''), code]));
    });
    return (name, language) => {
        if (known.includes(name.trim()))
            return name.trim();
        const plain = plainName(name);
        return codesIn(language).get(plain) ?? codesIn('en').get(plain) ?? ownValue(ALIASES, plain);
    };
}
