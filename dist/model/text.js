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
