const MESSAGE = 'A block of type “html” cannot be read synchronously; its text is kept. Use renderToStringAsync, or pass the result of readArticle of broadsheet/formats.';
/** Adds the contents of HTML blocks for callers that cannot wait for the markup reader: their text, and an issue each. */
export function addHtmlText(contents) {
    for (const html of contents.keys())
        contents.set(html, { blocks: [textWithoutTags(html)], issues: [{ code: 'unknown-type', message: MESSAGE }] });
}
/** Elements that separate the text around them from the text in them. */
const BLOCK = /^(?:address|article|aside|blockquote|caption|d[dlt]|div|fig(?:caption|ure)|footer|h[1-6r]|header|li|main|nav|ol|p|pre|section|table|t[dhr]|ul)$/;
/**
 * The text of HTML without its tags, A blank line separates blocks.
 *
 * The result is text, never HTML. From a tag or comment that does not end, the rest is kept as it is.
 */
export function textWithoutTags(html) {
    // `toLowerCase` of the whole text would change its length for some letters.
    const lower = html.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
    let text = '';
    let index = 0;
    for (let start = 0; (start = html.indexOf('<', start)) >= 0;) {
        const [, name] = /^<\/?([a-z][a-z\d-]*|!--)/.exec(lower.slice(start, start + 24)) ?? [];
        if (name === undefined) {
            start++;
            continue;
        }
        // The content of these is not shown.
        const isHiding = /^(?:!--|script|style)$/.test(name) && lower[start + 1] !== '/';
        const end = isHiding ? lower.indexOf(name === '!--' ? '-->' : `</${name}`, start) : start;
        const close = end < 0 ? end : html.indexOf('>', end);
        if (close < 0)
            break;
        text += html.slice(index, start) + (name === 'br' ? '\n' : BLOCK.test(name) ? '\n\n' : '');
        start = index = close + 1;
    }
    return (text + html.slice(index)).replace(/&(?:amp|lt|gt|quot|nbsp|#39);/g, (entity) => ENTITIES[entity]).trim();
}
const ENTITIES = {
    '&amp;': '&',
    '&lt;': '<',
    '&gt;': '>',
    '&quot;': '"',
    '&nbsp;': ' ',
    '&#39;': "'",
};
