/** The start and end of template tags: Liquid, Jinja, Twig, Handlebars, Go, ERB, EJS, PHP, Mailchimp and others. */
const TAGS = {
    '{{': '}}',
    '{%': '%}',
    '{#': '#}',
    '<%': '%>',
    '<?': '?>',
    '${': '}',
    '*|': '|*',
};
const START = /\{[{%#]|<[%?]|\$\{|\*\|/g;
/** Template tags that include, repeat or leave out HTML, unlike those that only print a value. */
const STATEMENT = /^(?:\{%|<%(?![=-])|<\?(?!=)|\{\{[-~\s]*(?:[#/^>]|(?:block|define|else|end|if|range|template|with)\b))/;
/** A character that HTML gives no meaning to, for private use. */
const FILLER = '\uE000';
/** Masks the template tags of HTML: their quotation marks and angle brackets are not those of HTML. Linear in time. */
export function maskTemplateTags(html) {
    /** Ends that do not occur in the rest. */
    const absent = new Set();
    let [source, from, hasStatements] = ['', 0, false];
    for (const match of html.matchAll(START)) {
        const [start] = match;
        const { index } = match;
        const end = TAGS[start];
        if (index < from || absent.has(end))
            continue;
        const close = html.indexOf(end, index + start.length);
        if (close < 0)
            absent.add(end);
        else {
            const to = close + end.length;
            hasStatements ||= STATEMENT.test(html.slice(index, index + 40));
            source += html.slice(from, index) + FILLER.repeat(to - index);
            from = to;
        }
    }
    return { source: source + html.slice(from), hasStatements };
}
/** A name without the template tags in it, and how many characters of them it starts with. */
export function withoutTemplateTags(name) {
    const bare = name.replaceAll(FILLER, '');
    return { name: bare, skipped: bare ? name.indexOf(bare[0]) : 0 };
}
/** Whether a value contains template tags or placeholders, so that it is not known yet. */
export const isTemplated = (value) => /[\uE000{}<]|^\$|^%\w+%$|\[\[/.test(value);
