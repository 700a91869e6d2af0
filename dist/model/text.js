/** The plain text of a text with inlines. */
export function wordsOf(content) {
    let words = '';
    for (const inline of content) {
        if (typeof inline === 'string')
            words += inline;
        else if (inline.type === 'line-break')
            words += '\n';
        else
            words += wordsOf(inline.content);
    }
    return words;
}
/**
 * A character that a reader sees.
 *
 * Invisible are white space, controls, default-ignorable characters (zero-width characters, bidi controls, soft
 * hyphens, Hangul fillers, variation selectors, tags), the blank Braille pattern, the null notehead, and the signs for an
 * object or an annotation. A combining mark needs a base character: alone it is invisible. Unassigned
 * and private-use characters count as visible, because fonts draw them.
 */
const VISIBLE = /[^\s\p{Cc}\p{Default_Ignorable_Code_Point}\p{M}\u2800\uFFF9-\uFFFC\u{1D159}]/u;
/** Whether a string has a character that a reader sees. */
export const isVisible = (words) => VISIBLE.test(words);
/** Whether a text is visible; it may be only white space. */
export const hasWords = (content) => content.some((inline) => typeof inline === 'string' ? /\S/.test(inline) : inline.type !== 'line-break' && hasWords(inline.content));
/** Splits a text into paragraphs at blank lines in strings outside inlines. */
export function paragraphsOf(content) {
    // Most texts are one paragraph, and each is split several times.
    if (!content.some((inline) => typeof inline === 'string' && inline.includes('\n'))) {
        return hasWords(content) ? [content] : [];
    }
    const paragraphs = [];
    let current = [];
    const close = () => {
        if (hasWords(current))
            paragraphs.push(current);
        current = [];
    };
    for (const inline of content) {
        if (typeof inline !== 'string') {
            current.push(inline);
            continue;
        }
        inline.split(/\n[^\S\n]*\n\s*/).forEach((words, index) => {
            if (index > 0)
                close();
            if (words)
                current.push(words);
        });
    }
    close();
    return paragraphs;
}
