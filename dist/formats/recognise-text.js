/** Which format a text that is no JSON is in; `xml` where its root must say more. */
export function recogniseText(text, contentType = '') {
    const start = text.slice(0, 4_000).trimStart();
    if (/^BEGIN:(?!VCARD)[\w-]+[^\S\n]*(\n|$)/i.test(start))
        return 'icalendar';
    if (/^<(!doctype\s+html|html\b|head\b|body\b)/i.test(start) || /^text\/html\b/i.test(contentType))
        return 'html-page';
    // Some feeds have a word or two before their declaration.
    if (start.startsWith('<') || /^[^<]{0,200}<(\?xml|rss|feed|rdf:RDF)\b/i.test(start))
        return 'xml';
    if (/^(---|\+\+\+|;;;)[^\S\n]*\r?\n/.test(start) || /^text\/(x-)?markdown\b/i.test(contentType))
        return 'markdown';
    return isMarkdown(start) ? 'markdown' : 'plain-text';
}
/** Whether the beginning of a text is marked up: a heading, links, strong words, a list or a picture; one sign alone can be chance. */
function isMarkdown(start) {
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
