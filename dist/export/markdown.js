import { formatDateTime } from '../i18n/date-time.js';
import { legsOf } from '../model/legs.js';
import { paragraphsOf } from '../model/text.js';
import { plainBlocks } from '../plain/blocks.js';
import { toHtml } from '../plain/element.js';
import { localeOf } from './entry.js';
import { frontMatter } from './front-matter.js';
import { attribute, destination, escaped, longestTicks, markdownText } from './markdown-text.js';
import { datesWords, escapedWords, eventWords, joined, legWords, personWords, statusWords, stayWords, } from './words.js';
/** Converts an article, a quotation or an itinerary to Markdown. Metadata of an article is front matter in YAML. */
export function markdown(entry, options = {}) {
    const locale = localeOf(entry, options);
    const text = entry.kind === 'news-article'
        ? frontMatter(aboutOf(entry.model)) + articleText(entry.model, locale)
        : entry.kind === 'pull-quote'
            ? quoteText(entry.model, locale)
            : itineraryText(entry.model, 1, locale);
    return `${text.trim()}\n`;
}
/** Joins blocks with blank lines. */
const together = (parts) => joined(parts, '\n\n');
const dateIn = ({ date, text }) => date ?? text;
const imageAbout = ({ src, alt, caption, credit, width, height }) => ({
    src,
    alt,
    caption: caption && markdownText(caption),
    credit: credit && escapedWords(credit),
    width,
    height,
});
/** Front matter of an article, with the keys of common site generators. */
function aboutOf(article) {
    const { id, standfirst, authors, published, updated, image } = article;
    const words = (name) => article[name] && escapedWords(article[name]);
    return {
        id,
        title: words('headline'),
        kicker: words('kicker'),
        deck: standfirst && markdownText(standfirst),
        byline: words('byline'),
        authors: authors?.map(({ name, role, organization, url }) => ({
            name: escapedWords(name),
            role,
            organization: organization && escapedWords(organization),
            url,
        })),
        dateline: words('dateline'),
        date: published && dateIn(published),
        lastmod: updated && dateIn(updated),
        lang: article.language,
        dir: article.direction,
        canonical: article.url,
        section: words('section'),
        kind: article.kind,
        image: image && imageAbout(image),
        tags: article.topics?.map(escapedWords),
        source: words('source'),
        copyright: words('copyright'),
        license: article.license,
    };
}
const articleText = ({ body = [], corrections = [] }, locale) => `\n${together([blocksText(body, locale), ...corrections.map((correction) => correctionText(correction, locale))])}`;
/** Block types that are written as a list. */
const LISTS = new Set(['list', 'key-points', 'related', 'timeline', 'itinerary']);
/** Converts blocks. Of two consecutive lists, the second uses other markers, or Markdown would join them. */
function blocksText(blocks, locale) {
    let lists = 0;
    const parts = blocks.map((block) => {
        lists = LISTS.has(block.type) ? lists + 1 : 0;
        return blockText(block, locale, lists % 2 === 0);
    });
    return together(parts);
}
function blockText(block, locale, isSecond) {
    switch (block.type) {
        case 'paragraph':
        case 'note':
            return markdownText(block.content);
        case 'heading':
            // Most programs take an empty element for the id, and few the `{#id}` of some dialects.
            return headingText((block.id ? `<a id="${attribute(block.id)}"></a>` : '') + markdownText(block.content, 'line'), block.level ?? 2);
        case 'quote':
            return quoteText(block, locale);
        case 'pull-quote':
            // Its text already appears in the story.
            return block.repeats ? '' : quoteText(block, locale);
        case 'figure':
            return pictureText(block.image, block, locale);
        case 'gallery':
            return together([
                ...block.images.map((image) => pictureText(image, { type: 'figure', image }, locale)),
                block.caption && markdownText(block.caption),
            ]);
        case 'list': {
            const { ordered = false, start = 1, items } = block;
            return listText(items.map((item) => blocksText(item, locale)), ordered ? start : undefined, isSecond);
        }
        case 'table':
            return tableText(block, locale);
        case 'key-points':
            return together([
                titleText(block),
                listText(block.items.map((item) => markdownText(item)), undefined, isSecond),
            ]);
        case 'callout':
            return quoted(together([
                `[!${(block.kind ?? 'note').replace(/\W+/g, '-').toUpperCase()}]`,
                titleText(block),
                blocksText(block.content, locale),
            ]).replace(/^(\[!.*\])\n\n/, '$1\n'));
        case 'correction':
            return correctionText(block, locale);
        case 'update': {
            const { date, title, authors = [] } = block;
            const line = joined([date && formatDateTime(date, { locale }), ...authors.map(({ name }) => name)]);
            return together([
                title && headingText(escaped(title), 3),
                line && `*${escaped(line)}*`,
                blocksText(block.content, locale),
            ]);
        }
        case 'related':
            return together([titleText(block), listText(block.links.map(linkText), undefined, isSecond)]);
        case 'timeline':
            return together([
                titleText(block),
                listText(block.entries.map(({ date, title, content }) => together([
                    strong(joined([date && formatDateTime(date, { locale }), title], ': ')),
                    content && markdownText(content),
                ])), undefined, isSecond),
            ]);
        case 'itinerary':
            return itineraryText(block, 3, locale);
        case 'audio':
        case 'video': {
            const address = block.sources[0]?.src;
            const title = block.title ?? address;
            return together([
                address && title && `[${escaped(title)}](${destination(address)})`,
                block.caption && markdownText(block.caption),
                block.credit && escaped(block.credit),
            ]);
        }
        case 'embed': {
            const { text, url, title, provider, author } = block;
            const name = title ?? provider ?? url;
            const link = name && (url ? `[${escaped(name)}](${destination(url)})` : escaped(name));
            const line = joined([author && escaped(author), link, title && provider && escaped(provider)]);
            return quoted(together([text && markdownText(text), line && `— ${line}`]));
        }
        case 'code': {
            const longest = Math.max(2, longestTicks(block.text));
            const fence = '`'.repeat(longest + 1);
            return `${fence}${(block.language ?? '').replace(/[\s`{,:].*/s, '')}\n${block.text && `${block.text}\n`}${fence}`;
        }
        case 'divider':
            return '---';
        case 'unknown':
            return escaped(block.text ?? '').replace(/^(?=[#>+=:-])/, '\\');
    }
}
/** A heading. `#` at its end is escaped, because Markdown would remove it. */
const headingText = (line, level) => line && `${'#'.repeat(level)} ${line.replace(/(?<!#)#+$/, (signs) => signs.replaceAll('#', '\\#'))}`;
const strong = (words) => words && `**${escaped(words)}**`;
const titleText = ({ title }) => title && strong(title);
/** Puts `>` before each line. */
const quoted = (text) => text &&
    text
        .split('\n')
        .map((line) => (line ? `> ${line}` : '>'))
        .join('\n');
/** A quotation, and below it the attribution after a dash. */
function quoteText(quote, locale) {
    const { quotation, attribution, role, organization, via, source, sourceUrl, date } = quote;
    const work = source && (sourceUrl ? `[${escaped(source)}](${destination(sourceUrl)})` : escaped(source));
    const line = joined([
        attribution && strong(attribution),
        ...[role, organization, via].map((words) => words && escaped(words)),
        work,
        date && escaped(formatDateTime(date, { locale })),
    ]);
    return quoted(together([markdownText(quotation), line && `— ${line}`]));
}
/** A picture. HTML is used if it has a credit, or a caption that Markdown cannot express. */
function pictureText({ src, alt, caption, credit }, block, locale) {
    const isPlain = caption === undefined ||
        (caption.every((inline) => typeof inline === 'string') && paragraphsOf(caption).length === 1);
    // Without text in the brackets, decorative pictures and those without `alt` would look the same.
    if (credit !== undefined || alt === '' || !isPlain)
        return toHtml(plainBlocks([block], { locale, level: 2 })[0]);
    const title = caption
        ?.join('')
        .replace(/[ \t\n\f\r]+/g, ' ')
        .trim();
    return `![${escaped(alt ?? '')}](${destination(src)}${title ? ` "${attribute(title)}"` : ''})`;
}
/** A list with its markers. Further lines of an item are indented as far as its text. */
function listText(items, start, isSecond) {
    const isOpen = items.some((item) => item.includes('\n\n'));
    return items
        .map((item, index) => {
        const sign = start === undefined ? (isSecond ? '* ' : '- ') : `${Math.max(0, start) + index}${isSecond ? ')' : '.'} `;
        return `${sign}${item.replace(/\n(?=.)/g, `\n${' '.repeat(sign.length)}`)}`.trimEnd();
    })
        .join(isOpen ? '\n\n' : '\n');
}
const ALIGNS = { start: ':--', center: ':-:', end: '--:' };
/** A table. HTML is used if it has a caption or cells that cover several rows or columns. */
function tableText(table, locale) {
    const { caption, head = [], rows } = table;
    const all = [...head, ...rows];
    const width = all.reduce((most, row) => Math.max(most, row.length), 0);
    const isPlain = !caption && head.length < 2 && all.flat().every(({ colspan = 1, rowspan = 1 }) => colspan === 1 && rowspan === 1);
    if (!isPlain || rows.some((row) => row.some(({ header }) => header))) {
        return toHtml(plainBlocks([table], { locale, level: 2 })[0]);
    }
    const lineOf = (cells) => `| ${Array.from({ length: width }, (_, index) => cells[index] ?? '').join(' | ')} |`;
    const texts = (row) => row.map(({ content }) => (content ? markdownText(content, 'line') : ''));
    const aligns = Array.from({ length: width }, (_, index) => {
        const align = (head[0] ?? rows[0])?.[index]?.align;
        return align ? ALIGNS[align] : '---';
    });
    const lines = [lineOf(head[0] ? texts(head[0]) : []), lineOf(aligns), ...rows.map((row) => lineOf(texts(row)))];
    return lines.join('\n');
}
const linkText = ({ url, title, kicker, description }) => together([
    joined([kicker && strong(kicker), `[${escaped(title ?? url)}](${destination(url)})`], ' '),
    description && markdownText(description),
]);
const correctionText = ({ kind, date, content }, locale) => {
    const head = joined([kind, date && formatDateTime(date, { locale })]);
    return joined([head && `${strong(head)}:`, markdownText(content)], ' ');
};
function itineraryText({ title, traveller, role, travellers = [], stops, asOf, ...dates }, level, locale) {
    return together([
        title && headingText(escaped(title), level),
        joined([traveller && strong(traveller), role && escaped(role)]),
        ...travellers.map((person) => escaped(personWords(person))),
        escaped(datesWords(dates, undefined, locale)),
        listText(stops.map((stop, index) => stopText(stop, stops[index - 1], locale)), 1, false),
        asOf && escaped(formatDateTime(asOf, { locale })),
    ]);
}
function stopText(stop, before, locale) {
    const { place, country, timeZone, purpose, meets = [], events = [], stay, image, links = [], source } = stop;
    const lines = [
        ...legsOf(stop, before).map((leg) => escaped(legWords(leg, locale))),
        ...(stay ? [escaped(stayWords(stay, timeZone, locale))] : []),
        ...meets.map((person) => escaped(personWords(person))),
        ...events.map((event) => escaped(eventWords(event, timeZone, locale))),
        ...links.map(({ url, title }) => `[${escaped(title ?? url)}](${destination(url)})`),
    ];
    return together([
        joined([strong(joined([place, country])), escaped(datesWords(stop, timeZone, locale)), escaped(statusWords(stop))]),
        image && pictureText(image, { type: 'figure', image }, locale),
        purpose && markdownText(purpose),
        lines.length > 0 ? listText(lines, undefined, false) : undefined,
        source && `[${escaped(source)}](${destination(source)})`,
    ]);
}
