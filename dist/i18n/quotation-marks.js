import { memoize } from '../model/memoize.js';
import { wordsOf } from '../model/text.js';
/**
 * Quotation marks by language, from CLDR, or as newspapers use them if that differs.
 *
 * French has a narrow no-break space (U+202F) inside. In right-to-left languages « is the opening mark, because it is
 * mirrored on screen.
 */
const STYLES = [
    ['“ ” ‘ ’', 'en pt es-419 es-MX es-US'],
    ['«\u202f \u202f» “ ”', 'fr'],
    ['« » ‹ ›', 'de-CH fr-CH it-CH'],
    ['« » “ ”', 'es it ca eu el ar fa pt-PT'],
    ['„ “ ‚ ‘', 'de cs sk sl bg lt et'],
    ['„ ” « »', 'pl ro hu'],
    ['„ ” ‚ ’', 'hr sr bs'],
    ['« » „ “', 'ru uk be'],
    ['” ” ’ ’', 'sv fi he'],
    ['« » ‘ ’', 'nb nn no'],
    ['» « › ‹', 'da'],
    ['‘ ’ “ ”', 'nl'],
    ['「 」 『 』', 'ja zh-Hant zh-TW zh-HK'],
];
/** All languages in the table, for style sheets that apply before a script has run. */
export const markedLanguages = () => STYLES.flatMap(([, languages]) => languages.split(' '));
/** The quotation marks of a language tag: the most specific entry in the table, else those of English. */
export const quotationMarks = memoize((language) => {
    const row = STYLES.find(([, languages]) => ` ${languages} `.includes(` ${language} `));
    if (!row && language.includes('-'))
        return quotationMarks(language.replace(/-[^-]*$/, ''));
    return (row ?? STYLES[0])[0].split(' ');
});
/** Pairs of quotation marks of all languages. ’…’ is not in the list, because ’ is also an apostrophe. */
const PAIRS = '“” „“ „” «» »« ”” "" 「」 『』 ‘’ ‚‘ ‚’ ‹› ›‹'.split(' ');
/** Whether the last mark closes the first one. “A” and “B” are two quotations. */
const isOnePair = (words) => PAIRS.some((pair) => {
    const open = pair[0];
    const close = pair[1];
    if (!words.startsWith(open) || !words.endsWith(close))
        return false;
    const [before = '', after] = words.slice(1, -1).split(close, 2);
    const isWhole = !after || before.includes(open) || /^\p{Cased}/u.test(after);
    return isWhole || !words.slice(before.length + 2, -1).includes(open);
});
/** Whether text starts with an opening quotation mark. */
export const isOpened = (words) => /^\s*["“”„«»「『]/.test(words);
/** Whether the author quoted only parts of the text: `“One,” she said. “Two.”` Then no marks are added. */
export const isMarkedWithin = (words) => isOpened(words) && /["“”«»」』]/.test(words.trim().slice(1));
/**
 * Finds typed quotation marks around a quotation, from the text of its paragraphs.
 *
 * A mark at only one end counts if its counterpart is nowhere in the text: the quotation was shortened.
 */
export function typedMarks(paragraphs) {
    const words = paragraphs.map((text) => text.trim());
    const all = words.join('\n');
    const each = words.every(isOnePair);
    const isWrapped = each || isOnePair(all);
    // Many newspapers put an opening mark before each paragraph of a long quotation, and a closing mark only at its end.
    const opened = isWrapped || (/^[“„«「『]/.test(all) && !/[”“»」』]/.test(all.slice(1).replaceAll(`\n${all[0]}`, '')));
    const closed = isWrapped || /^[^“„«»”「『」』]*[”»」』]$/.test(all);
    return {
        opens: words.map((text) => opened && text !== '' && (each || text[0] === all[0])),
        closes: words.map((_, index) => closed && (each || index === words.length - 1)),
    };
}
/** Removes the quotation marks that the author typed around a quotation, because we add our own. */
export function withoutOuterMarks(paragraphs) {
    const [inline, more] = paragraphs.flat();
    if (!more && typeof inline === 'object' && inline.type === 'quotation')
        return [inline.content];
    const { opens, closes } = typedMarks(paragraphs.map(wordsOf));
    return paragraphs.map((text, index) => {
        const rest = opens[index] ? trim(text, 0) : text;
        return closes[index] ? trim(rest, -1) : rest;
    });
}
/** Removes a quotation mark and its spaces from the start (0) or the end (-1) of a text, at any depth of inlines. */
function trim(text, end) {
    const inline = text.at(end);
    if (typeof inline === 'string') {
        return text.with(end, end ? inline.replace(/\S\s*$/, '').trimEnd() : inline.replace(/^\s*\S\s*/, ''));
    }
    return 'content' in inline ? text.with(end, { ...inline, content: trim(inline.content, end) }) : text;
}
