import { paragraphsOf, wordsOf } from '../model/text.js';
/** Converts a text to Markdown. */
export const markdownText = (text, place = 'block') => paragraphsOf(text)
    .map(withSingleBreaks)
    .flatMap((paragraph) => (place === 'block' ? toParagraphs(inlines(paragraph, AROUND)) : [inLine(paragraph)]))
    .filter((paragraph) => paragraph !== '')
    .join(place === 'block' ? '\n\n' : '<br><br>');
/**
 * Removes a line break that follows another one in a different inline. In HTML, two of them in a row would separate
 * paragraphs, also where one is in a span.
 */
function withSingleBreaks(paragraph) {
    // The text with the last line break, until other text follows.
    let broken;
    const walk = (text) => text.flatMap((inline) => {
        if (typeof inline === 'string') {
            if (inline.trim())
                broken = undefined;
            return [inline];
        }
        if (inline.type !== 'line-break')
            // An inline without words is written as a space, or not at all.
            return wordsOf(inline.content).trim() ? [{ ...inline, content: walk(inline.content) }] : [inline];
        const isRepeated = broken !== undefined && broken !== text;
        broken = text;
        return isRepeated ? [] : [inline];
    });
    return walk(paragraph);
}
const AROUND = { place: 'block', isLinked: false };
const inLine = (paragraph) => withEdges(inlines(paragraph, { place: 'line', isLinked: false })).replace(/^(?:<br>\s*)+|(?<!\s|<br>)(?:\s*<br>)+$/g, '');
/**
 * Trims a line. Markdown also removes other white space, such as no-break spaces, so these become character references.
 */
const withEdges = (line) => line
    .replace(/^[ \t\n\f\r]+|(?<![ \t\n\f\r])[ \t\n\f\r]+$/g, '')
    .replace(/^\s+|(?<!\s)\s+$/g, (spaces) => spaces.replace(/./gs, reference));
/** A hard line break in Markdown. Two of them separate paragraphs. */
const BREAK = '\\\n';
/**
 * Splits text into paragraphs with lines. Characters that start another kind of block are escaped at the start of a
 * line.
 */
function toParagraphs(words) {
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
/** A numeric character reference. */
const reference = (sign) => `&#${sign.charCodeAt(0)};`;
/** Converts inlines inside another. Consecutive line breaks do not separate paragraphs there. */
const within = (text, around) => inlines(text, { ...around, place: 'line' }).replace(/(?:<br>\s*){2,}/g, '<br>');
function inlines(text, around) {
    const pieces = [];
    // Only the last piece of text, because joining all of them each time would be slow.
    let before = '';
    text.forEach((inline, index) => {
        const after = text.slice(index + 1, index + 5).map((one) => wordsOf([one]));
        const piece = written(inline, around, before, after.join(''));
        pieces.push(piece);
        before = (before + piece).slice(-2);
    });
    return pieces.join('');
}
/** Inlines with Markdown delimiters, and the HTML tags to use where delimiters would not be recognised. */
const SIGNS = { emphasis: ['*', 'em'], strong: ['**', 'strong'] };
/** Inlines without Markdown delimiters, which are written in HTML. */
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
            // Whether Markdown recognises a delimiter here: it needs a letter on exactly one side.
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
            // Links cannot be nested.
            return around.isLinked ? inside : `[${inside}](${destination(inline.href)})`;
        }
        case 'time': {
            const date = inline.date.date ?? inline.date.text ?? '';
            return `<time datetime="${attribute(date)}">${within(content, around)}</time>`;
        }
        case 'span': {
            const { id, language, direction } = inline;
            const names = [
                id && ` id="${attribute(id)}"`,
                language && ` lang="${attribute(language)}"`,
                direction && ` dir="${direction}"`,
            ].filter(Boolean);
            return names.length > 0 ? `<span${names.join('')}>${within(content, around)}</span>` : inlines(content, around);
        }
        default:
            return `<${TAGS[inline.type]}>${within(content, around)}</${TAGS[inline.type]}>`;
    }
}
/** Escapes text for Markdown and collapses its white space. */
export const escaped = (words) => words
    .replace(/[ \t\n\f\r]+/g, ' ')
    .replace(/[\\`*_[\]<~|{}]/g, '\\$&')
    // `!` before a link would make it a picture.
    .replace(/!$/, '\\!')
    .replace(/&(?=#?\w)/g, '\\&')
    // Prevents autolinks: only link inlines become links.
    .replace(/(?<=\w)@(?=\w)/g, '\\@')
    .replace(/(?<=https?|ftp):(?=\/\/)/gi, '\\:')
    .replace(/(?<=www)\./gi, '\\.')
    // Line separators that only some programs support.
    .replace(/[\v\u0085\u2028\u2029]/g, reference);
/** The length of the longest run of backticks. */
export const longestTicks = (words) => (words.match(/`+/g) ?? []).reduce((most, ticks) => Math.max(most, ticks.length), 0);
/** A code span, between more backticks than any run of them in it. */
function codeSpan(words) {
    const line = words.replace(/[ \t\n\f\r]+/g, ' ').replace(/^ | $/g, '');
    const longest = longestTicks(line);
    const fence = '`'.repeat(longest + 1);
    const gap = /^`|`$/.test(line) ? ' ' : '';
    // Markdown removes white space at the ends of a code span, so it is moved outside.
    const [before, after] = [/^\s/, /\s$/].map((edge) => (edge.test(words) ? ' ' : ''));
    return line === '' ? ' ' : `${before}${fence}${gap}${line}${gap}${fence}${after}`;
}
export const attribute = (words) => words.replace(/[ \t\n\f\r]+/g, ' ').replace(/[&<>"[\]`\\]|[^\S ]/g, reference);
/**
 * A link destination. Characters that would end it are escaped, because some parsers do not support `<…>` around it.
 */
export const destination = (address) => (/\s/.test(address) ? `<${signs(address)}>` : signs(address));
const signs = (address) => address.replace(/[<>()\\*_`]/g, '\\$&');
