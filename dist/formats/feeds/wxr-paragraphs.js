const BLOCK_TAG = /(<\/?(?:address|article|aside|blockquote|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hgroup|hr|iframe|legend|li|main|map|math|menu|nav|object|ol|option|p|pre|script|section|select|style|summary|table|tbody|td|textarea|tfoot|th|thead|tr|ul|video|audio)\b[^<>]*>)/i;
/** Where line breaks are no more than that. */
const VERBATIM = /^<(\/?)(pre|script|style|textarea)\b/i;
/**
 * What WordPress makes of a text when it shows it: blank lines part paragraphs, single ones break the line, an address
 * alone in its line is shown as what it leads to. A text of its block editor has its tags already.
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
        // Every other piece is a tag.
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
