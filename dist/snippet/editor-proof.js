/** Matches a style sheet, a tag or text, which is all that our own HTML consists of. Attribute values contain no `<` or `>`. */
const PIECES = /(<style[^<>]*>)([^<]*)<\/style>|<[^<>]*>|[^<]+/g;
/**
 * Characters that content systems and templates change, and the character references to write instead, which every HTML
 * parser decodes.
 *
 * WordPress curls straight quotes, joins hyphens and dots, changes `9x9`, `(tm)` and smileys, runs `[shortcodes]`,
 * embeds URLs that are alone in a line, changes `&amp;#39;` to `&#39;`, and corrects the spelling of its own name.
 * Liquid, Handlebars, Nunjucks, Vue and Svelte run code in braces, Angular and Blade code after `@`. Markdown reads
 * backticks as code.
 */
const CHANGED = [
    [/'/g, '&#39;'],
    [/\[/g, '&#91;'],
    [/\]/g, '&#93;'],
    [/\{/g, '&#123;'],
    [/\}/g, '&#125;'],
    [/@/g, '&#64;'],
    [/`/g, '&#96;'],
    [/(?<=&amp;)#/g, '&#35;'],
    [/--/g, '-&#45;'],
    [/\.\./g, '.&#46;'],
    [/\(tm\)/gi, '(tm&#41;'],
    [/(?<=[\d.,])x(?=\d)/g, '&#120;'],
    [/(?<=\bhttps?):(?=\/\/)/gi, '&#58;'],
    [/(?<=^|\s):(?=\S)/g, '&#58;'],
    [/(?<=^|\s);(?=\S)/g, '&#59;'],
    [/(?<=^|\s)8(?=-?[)O])/g, '&#56;'],
    [/Wordpress/g, 'Word&#112;ress'],
];
/** Characters that are changed in attributes, too. */
const CHANGED_IN_ATTRIBUTES = CHANGED.filter(([, written]) => /^(&#(39|91|93|123|125|64|96);|Word)/.test(written));
const SPACE = /[ \t\n\f\r]+/g;
const apply = (text, rules) => rules.reduce((written, [pattern, reference]) => written.replace(pattern, reference), text);
/**
 * Serialises our own HTML so that editors, templates and content systems do not change it: in one line, and with
 * character references for the characters that they change. The content stays the same.
 */
export function editorProof(html) {
    let verbatim = 0;
    return html.replace(PIECES, (piece, style, sheet) => {
        // CSS ignores the comment delimiters. WordPress removes the tag and would leave the rules in the text.
        if (style)
            return `${editorProofTag(style)}<!--${sheet.replace(SPACE, ' ')}--></style>`;
        if (piece.startsWith('<')) {
            if (/^<pre\b/.test(piece))
                verbatim++;
            if (piece.startsWith('</pre'))
                verbatim--;
            return editorProofTag(piece);
        }
        // Program code keeps its line feeds, as character references: systems do not treat these as line ends.
        const text = verbatim > 0 ? piece.replace(/\r\n?|\n/g, '&#10;') : piece.replace(SPACE, ' ');
        return apply(text, CHANGED);
    });
}
const editorProofTag = (tag) => tag
    .replace(SPACE, ' ')
    .replace(/ >$/, '>')
    .replace(/"[^"]*"/g, (value) => apply(value, CHANGED_IN_ATTRIBUTES));
/** Escapes a value for a quoted attribute, whatever it contains, such as a complete page. */
export const editorProofValue = (value) => apply(value.replace(SPACE, ' ').replace(/[&<>"]/g, (sign) => REFERENCES[sign]), CHANGED_IN_ATTRIBUTES);
const REFERENCES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
