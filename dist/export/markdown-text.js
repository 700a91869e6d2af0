import { paragraphsOf, wordsOf } from '../model/text.js';
/** A text in Markdown, its paragraphs apart; in one line where it must be. */
export const markdownText = (text, place = 'block') => paragraphsOf(text)
    .flatMap((paragraph) => (place === 'block' ? broken(inlines(paragraph, AROUND)) : [inLine(paragraph)]))
    .filter((paragraph) => paragraph !== '')
    .join(place === 'block' ? '\n\n' : '<br><br>');
const AROUND = { place: 'block', isLinked: false };
const inLine = (paragraph) => withEdges(inlines(paragraph, { place: 'line', isLinked: false })).replace(/^(?:<br>\s*)+|(?<!\s|<br>)(?:\s*<br>)+$/g, '');
/** Without spaces at the ends of a line; spaces of other kinds there, which Markdown takes away, by their numbers. */
const withEdges = (line) => line
    .replace(/^[ \t\n\f\r]+|(?<![ \t\n\f\r])[ \t\n\f\r]+$/g, '')
    .replace(/^\s+|(?<!\s)\s+$/g, (spaces) => spaces.replace(/./gs, reference));
/** A line that goes on ends in `BREAK`. Two of them in a row part paragraphs, as they do when they are read. */
const BREAK = '\\\n';
/** Paragraphs, each of lines. Signs at the start of a line, which would make another block of it, are escaped. */
function broken(words) {
    const paragraphs = [[]];
    for (const line of words.split(BREAK).map(withEdges)) {
        if (line === '')
            paragraphs.push([]);
        else
            paragraphs.at(-1).push(atStart(line));
    }
    return paragraphs.map((lines) => lines.join(BREAK));
}
const atStart = (line) => line.replace(/^[#>+=:-]/, '\\$&').replace(/^\d{1,9}(?=[.)](?:\s|$))/, '$&\\');
/** A sign by its number. */
const reference = (sign) => `&#${sign.charCodeAt(0)};`;
/** Inlines within another: there, line breaks part no paragraphs, however many stand in a row. */
const within = (text, around) => inlines(text, { ...around, place: 'line' }).replace(/(?:<br>\s*){2,}/g, '<br>');
function inlines(text, around) {
    const pieces = [];
    // Only what stands right before counts, and to look at the whole each time would copy it.
    let before = '';
    text.forEach((inline, index) => {
        const after = text.slice(index + 1, index + 5).map((one) => wordsOf([one]));
        const piece = written(inline, around, before, after.join(''));
        pieces.push(piece);
        before = (before + piece).slice(-2);
    });
    return pieces.join('');
}
/** Marks that Markdown has signs for, and the tags for where those would not be seen. */
const SIGNS = { emphasis: ['*', 'em'], strong: ['**', 'strong'] };
/** What Markdown has no signs for stands in HTML. */
const TAGS = { subscript: 'sub', superscript: 'sup', mark: 'mark', quotation: 'q', cite: 'cite' };
function written(inline, around, before, next) {
    if (typeof inline === 'string')
        return escaped(inline);
    if (inline.type === 'line-break')
        return around.place === 'block' ? BREAK : '<br>';
    const { content } = inline;
    if (!wordsOf(content).trim())
        return escaped(wordsOf(content));
    switch (inline.type) {
        case 'emphasis':
        case 'strong': {
            const [sign, tag] = SIGNS[inline.type];
            const inside = within(content, around);
            // Signs are seen for what they are between letters on one side and none on the other.
            const isSeen = /^[\p{L}\p{N}].*[\p{L}\p{N}]$|^[\p{L}\p{N}]$/su.test(inside) &&
                !/[\p{L}\p{N}*\\]$/u.test(before) &&
                !/^[\p{L}\p{N}*]/u.test(next);
            return isSeen ? `${sign}${inside}${sign}` : `<${tag}>${inside}</${tag}>`;
        }
        case 'code':
            return content.every((one) => typeof one === 'string') &&
                !/[|\v\u0085\u2028\u2029]/.test(wordsOf(content)) &&
                !before.endsWith('`')
                ? codeSpan(content.join(''))
                : `<code>${within(content, around)}</code>`;
        case 'link': {
            const inside = within(content, { ...around, isLinked: true });
            // A link holds no link.
            return around.isLinked ? inside : `[${inside}](${destination(inline.href)})`;
        }
        case 'time': {
            const date = inline.date.date ?? inline.date.text ?? '';
            return `<time datetime="${attribute(date)}">${within(content, around)}</time>`;
        }
        case 'span': {
            const { language, direction } = inline;
            const names = [language && ` lang="${attribute(language)}"`, direction && ` dir="${direction}"`].filter(Boolean);
            return names.length > 0 ? `<span${names.join('')}>${within(content, around)}</span>` : inlines(content, around);
        }
        default:
            return `<${TAGS[inline.type]}>${within(content, around)}</${TAGS[inline.type]}>`;
    }
}
/** Words that stay words. White space runs together, as it does when Markdown is read. */
export const escaped = (words) => words
    .replace(/[ \t\n\f\r]+/g, ' ')
    .replace(/[\\`*_[\]<~|{}]/g, '\\$&')
    // Before a link it would make a picture of it.
    .replace(/!$/, '\\!')
    .replace(/&(?=#?\w)/g, '\\&')
    // Addresses stand as words here; what should be a link is one.
    .replace(/(?<=\w)@(?=\w)/g, '\\@')
    .replace(/(?<=https?|ftp):(?=\/\/)/gi, '\\:')
    .replace(/(?<=www)\./gi, '\\.')
    // Ends of lines to some programs, and none to others.
    .replace(/[\v\u0085\u2028\u2029]/g, reference);
/** How many backticks stand together at most. */
export const longestTicks = (words) => (words.match(/`+/g) ?? []).reduce((most, ticks) => Math.max(most, ticks.length), 0);
/** Words as they are, between more of the signs than stand in them. */
function codeSpan(words) {
    const line = words.replace(/[ \t\n\f\r]+/g, ' ').replace(/^ | $/g, '');
    const longest = longestTicks(line);
    const fence = '`'.repeat(longest + 1);
    const gap = /^`|`$/.test(line) ? ' ' : '';
    // White space at its ends stands outside: inside, Markdown takes it away.
    const [before, after] = [/^\s/, /\s$/].map((edge) => (edge.test(words) ? ' ' : ''));
    return line === '' ? ' ' : `${before}${fence}${gap}${line}${gap}${fence}${after}`;
}
export const attribute = (words) => words.replace(/[ \t\n\f\r]+/g, ' ').replace(/[&<>"[\]`\\]|[^\S ]/g, reference);
/** An address, with a backslash before what would end it: readers that look for marks before links know no angles. */
export const destination = (address) => (/\s/.test(address) ? `<${signs(address)}>` : signs(address));
const signs = (address) => address.replace(/[<>()\\*_`]/g, '\\$&');
