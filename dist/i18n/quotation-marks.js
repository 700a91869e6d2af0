import { memoize } from '../model/memoize.js';
import { wordsOf } from '../model/text.js';
/**
 * Marks by language, after CLDR, and after the newspapers where they differ from it.
 *
 * French has a narrow no-break space inside (U+202F). Right-to-left languages write « first: it is mirrored on screen.
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
/** Every language with marks of its own, for style sheets that must know them before any script has run. */
export const markedLanguages = () => STYLES.flatMap(([, languages]) => languages.split(' '));
/** The marks of a language, or of the language that it is a form of; of English for one that is not listed. */
export const quotationMarks = memoize((language) => {
    const standing = STYLES.find(([, languages]) => ` ${languages} `.includes(` ${language} `));
    if (!standing && language.includes('-'))
        return quotationMarks(language.replace(/-[^-]*$/, ''));
    return (standing ?? STYLES[0])[0].split(' ');
});
/** Marks that belong together, of every language. No ’…’, as ’ is an apostrophe too. */
const PAIRS = '“” „“ „” «» »« ”” "" 「」 『』 ‘’ ‚‘ ‚’ ‹› ›‹'.split(' ');
/** Whether the last mark closes what the first one opens: “A” and “B” are two quotations. */
const isHeld = (words) => PAIRS.some((pair) => {
    const open = pair[0];
    const close = pair[1];
    if (!words.startsWith(open) || !words.endsWith(close))
        return false;
    const [before = '', after] = words.slice(1, -1).split(close, 2);
    const isWhole = !after || before.includes(open) || /^\p{Cased}/u.test(after);
    return isWhole || !words.slice(before.length + 2, -1).includes(open);
});
/** Whether text begins with a mark that opens a quotation. */
export const isOpened = (words) => /^\s*["“”„«»「『]/.test(words);
/** Whether the author quoted only parts of the text: `“One,” she said. “Two.”` Then no marks are added. */
export const isMarkedWithin = (words) => isOpened(words) && /["“”«»」』]/.test(words.trim().slice(1));
/**
 * Finds the marks around a quotation in the text of its paragraphs.
 *
 * A mark at one end only counts where its partner is missing: it belongs to a quotation that was cut.
 */
export function typedMarks(paragraphs) {
    const words = paragraphs.map((text) => text.trim());
    const all = words.join('\n');
    const each = words.every(isHeld);
    const held = each || isHeld(all);
    // Many newspapers open each paragraph of a long quotation, and close only the last.
    const opened = held || (/^[“„«「『]/.test(all) && !/[”“»」』]/.test(all.slice(1).replaceAll(`\n${all[0]}`, '')));
    const closed = held || /^[^“„«»”「『」』]*[”»」』]$/.test(all);
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
/** Removes a mark and its spaces from the start (0) or the end (-1) of a text, however deep in its inlines it is. */
function trim(text, end) {
    const inline = text.at(end);
    if (typeof inline === 'string') {
        return text.with(end, end ? inline.replace(/\S\s*$/, '').trimEnd() : inline.replace(/^\s*\S\s*/, ''));
    }
    return 'content' in inline ? text.with(end, { ...inline, content: trim(inline.content, end) }) : text;
}
