import { memoize } from '../model/memoize.js';
const listFormat = memoize((locale) => new Intl.ListFormat(locale));
/** Splits a formatted list into names and separators: `A`, `, `, `B`, ` and `, `C`. */
function listPieces(names, locale) {
    // Engines take quadratic time for long lists. Between the ends of a list, the separators are equal.
    const ends = names.length > 4 ? [...names.slice(0, 3), names.at(-1)] : names;
    const pieces = listFormat(locale)
        .formatToParts(ends)
        .map(({ type, value }) => ({ isName: type === 'element', words: value }));
    if (ends === names)
        return pieces;
    const third = pieces.indexOf(pieces.filter(({ isName }) => isName)[2]);
    const second = pieces.findLastIndex(({ isName }, index) => isName && index < third);
    const between = pieces.slice(second + 1, third);
    const others = names.slice(3, -1).flatMap((words) => [...between, { isName: true, words }]);
    return [...pieces.slice(0, third + 1), ...others, ...pieces.slice(third + 1)];
}
/**
 * Formats a list for a locale, in pieces: each entry converted by `toPiece`, and the locale's separators between them.
 */
export function formatList(entries, locale, toPiece) {
    let index = 0;
    return listPieces(entries, locale).map(({ isName, words }) => (isName ? toPiece(words, index++) : words));
}
/** Formats a list of names for a locale. */
export const listText = (names, locale) => formatList(names, locale, (name) => name).join('');
