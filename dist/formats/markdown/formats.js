/** Whether the beginning of a text is Markdown: a heading, links, bold text, a list or a picture. A single markup character can be there by chance. */
function isMarkedUp(start) {
    const signs = [
        /^#{1,6} \S/m,
        /\[[^[\]\n]+\]\([^\s()]+\)/,
        /!\[[^[\]\n]*\]\([^\s()]+\)/,
        /\*\*[^*\n]+\*\*/,
        /^[-*+] \S/m,
        /^> \S/m,
        /^```/m,
    ];
    return /^# \S/.test(start) || signs.filter((sign) => sign.test(start)).length > 1;
}
/** How each format in text is recognised. */
export const MARKDOWN_IN_TEXT = {
    markdown: (start, contentType) => /^(---|\+\+\+|;;;)[^\S\n]*\r?\n/.test(start) || /^text\/(x-)?markdown\b/i.test(contentType) || isMarkedUp(start),
};
/** Names of the formats in the help. */
export const MARKDOWN_HELP = {
    markdown: 'Markdown',
};
