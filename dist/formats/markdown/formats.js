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
/** Whether a text is MDX: Markdown that begins with the imports or exports of a module. */
const isMdx = (start) => /^(?:import\s[^\n]{0,300}['"]|export\s(?:const|default|let)\s)/.test(start) && /^#{1,6} \S/m.test(start);
/** How each format in text is recognised. */
export const MARKDOWN_IN_TEXT = {
    markdown: (start, contentType) => /^(---|\+\+\+|;;;)[^\S\n]*\r?\n/.test(start) ||
        /^text\/(x-)?markdown\b/i.test(contentType) ||
        isMdx(start) ||
        isMarkedUp(start),
};
/** Names of the formats in the help. */
export const MARKDOWN_HELP = {
    markdown: 'Markdown',
};
