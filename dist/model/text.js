/** The bare words of a text. */
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
 * Not seen are white space, controls, what Unicode calls default-ignorable (zero-width characters, bidi controls, soft
 * hyphens, Hangul fillers, variation selectors, tags), the blank Braille pattern, the null notehead, and the signs for an
 * object or an annotation that is not there. A combining mark needs a character to stand on: alone it is no word. What is
 * not assigned, or is for private use, counts as seen: fonts draw it.
 */
const VISIBLE = /[^\s\p{Cc}\p{Default_Ignorable_Code_Point}\p{M}\u2800\uFFF9-\uFFFC\u{1D159}]/u;
/** Whether a string has a character that a reader sees. */
export const isVisible = (words) => VISIBLE.test(words);
/** Whether a text says anything: it may be white space alone. */
export const hasWords = (content) => content.some((inline) => typeof inline === 'string' ? /\S/.test(inline) : inline.type !== 'line-break' && hasWords(inline.content));
/** Parts a text into its paragraphs: at each blank line in a string that stands outside of any inline. */
export function paragraphsOf(content) {
    // Most texts are one paragraph, and each is asked several times.
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
