const BLOCK_TAG = /(<\/?(?:address|article|aside|blockquote|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hgroup|hr|iframe|legend|li|main|map|math|menu|nav|object|ol|option|p|pre|script|section|select|style|summary|table|tbody|td|textarea|tfoot|th|thead|tr|ul|video|audio)\b[^<>]*>)/i;
/** Tags of elements in which line breaks do not create paragraphs. */
const VERBATIM = /^<(\/?)(pre|script|style|textarea)\b/i;
/**
 * Converts the text of a post as WordPress does to display it: blank lines separate paragraphs, a single line end is a line
 * break, and a URL alone on its line becomes an embed. Text of the block editor has its tags already.
 */
export function withParagraphs(text) {
    if (text.includes('<!-- wp:'))
        return text;
    let verbatim = 0;
    return text
        .replace(/\r\n?/g, '\n')
        .split(BLOCK_TAG)
        .map((piece, index) => {
        const [, end, name] = VERBATIM.exec(piece) ?? [];
        if (name)
            verbatim = Math.max(0, verbatim + (end ? -1 : 1));
        // The pieces with an odd index are tags.
        return index % 2 === 1 || verbatim > 0 ? piece : paragraphsOf(piece, index > 0);
    })
        .join('');
}
function paragraphsOf(text, isAfterTag) {
    if (!text.trim())
        return '';
    const hasGap = /^[^\S\n]*\n[^\S\n]*\n/.test(text);
    const paragraphs = text
        .trim()
        .split(/\n[^\S\n]*\n\s*/)
        .map((paragraph) => /^https?:\/\/[^\s<>"]+$/.test(paragraph)
        ? `[embed]${paragraph}[/embed]`
        : paragraph.replace(/(?:<br ?\/?>|(?<![^\S\n]))[^\S\n]*\n/gi, '<br>'));
    return (isAfterTag && hasGap ? '<p>' : '') + paragraphs.join('<p>');
}
