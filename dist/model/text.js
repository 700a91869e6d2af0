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
/** Parts a text into its paragraphs: at each blank line in a string that stands outside of any inline. */
export function paragraphsOf(content) {
    const paragraphs = [];
    let current = [];
    const close = () => {
        if (wordsOf(current).trim())
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
