import { formatDateTime } from '../i18n/date-time.js';
import { writtenId } from './anchors.js';
import { plainCorrection } from './correction.js';
import { plainDate } from './date.js';
import { element } from './element.js';
import { isolated } from './isolated.js';
import { plainItinerary } from './itinerary.js';
import { plainCaption, plainImage, plainPicture } from './picture.js';
import { plainParagraphs, plainText } from './text.js';
/** Converts a block of a rare kind to plain HTML; `blocks` converts the blocks in it. */
export function plainRareBlock(block, style, blocks) {
    const { locale, level } = style;
    switch (block.type) {
        case 'gallery':
            return [
                element('figure', { 'data-news': 'gallery' }, block.images.map(plainPicture), block.caption && element('figcaption', {}, plainText(block.caption))),
            ];
        case 'table':
            return [plainTable(block)];
        case 'itinerary':
            return [plainItinerary(block, style, level + 1, 'itinerary')];
        case 'timeline':
            return [
                section(block, style, {}, element('ol', {}, block.entries.map((entry) => plainEntry(entry, style)))),
            ];
        case 'key-points':
            return [
                section(block, style, {}, element('ul', {}, block.items.map((item) => element('li', {}, plainText(item))))),
            ];
        case 'callout': {
            const inner = { ...style, isUntitled: block.title === undefined };
            return [section(block, style, { 'data-news-kind': block.kind }, blocks(block.content, inner))];
        }
        case 'note':
            return [element('p', { 'data-news': 'note', 'data-news-kind': block.kind }, plainText(block.content))];
        case 'correction':
            return [plainCorrection(block, locale)];
        case 'update':
            return [plainUpdate(block, style, blocks)];
        case 'related':
            return [section(block, style, {}, element('ul', {}, block.links.map(plainLink)))];
        case 'audio':
        case 'video':
            return [plainMedia(block)];
        case 'embed':
            return [plainEmbed(block)];
        case 'code':
            return [element('pre', { 'data-news-language': block.language }, element('code', {}, block.text))];
        case 'unknown':
            // The type in the source has no meaning for us, so the text is written as a paragraph.
            return block.text === undefined ? [] : [element('p', {}, block.text)];
    }
}
/** A `section` with the block's hook and title. */
const section = ({ type, title }, { level }, attributes, ...content) => element('section', { 'data-news': type, ...attributes }, title !== undefined && element(`h${Math.min(6, level + 1)}`, {}, title), content);
function plainTable({ caption, head, rows }) {
    const row = (cells, isHead) => element('tr', {}, cells.map(({ content = [], header, scope, colspan, rowspan, align }) => element((header ?? isHead) ? 'th' : 'td', { scope, colspan, rowspan, 'data-news-align': align }, plainText(content))));
    return element('table', {}, caption && element('caption', {}, plainText(caption)), head &&
        element('thead', {}, head.map((cells) => row(cells, true))), element('tbody', {}, rows.map((cells) => row(cells, false))));
}
const plainEntry = ({ date, title, content }, { locale }) => element('li', {}, date && [plainDate(date, (moment) => formatDateTime(moment, { locale })), ' '], title !== undefined && element('b', {}, isolated(title)), content && plainParagraphs(content));
/** An entry of a live blog. */
function plainUpdate(block, style, blocks) {
    const { id, date, title, authors = [], pinned, key, content } = block;
    const { locale } = style;
    const line = [
        date && plainDate(date, (moment) => formatDateTime(moment, { locale })),
        ...authors.map(({ name }) => element('b', {}, isolated(name))),
    ].filter((piece) => piece);
    return element('section', {
        id: writtenId(id),
        'data-news': 'update',
        'data-news-id': id,
        'data-news-pinned': pinned,
        'data-news-key': key,
    }, line.length > 0 &&
        element('p', { 'data-news': 'byline' }, line.flatMap((piece, index) => (index > 0 ? [', ', piece] : [piece]))), title !== undefined && element(`h${Math.min(6, style.level + 1)}`, {}, title), blocks(content, { ...style, isUntitled: title === undefined }));
}
const plainLink = ({ url, title, kicker, description, image }) => element('li', {}, image && plainImage(image), kicker !== undefined && [element('b', { 'data-news': 'kicker' }, isolated(kicker)), ' '], element('a', { href: url }, isolated(title ?? url)), description && plainParagraphs(description));
/**
 * Converts a recording. The URL of its poster is in a `data-news` attribute, because browsers request HTML's `poster` at
 * once and it has no referrer policy.
 */
function plainMedia(block) {
    const { type, title, poster, sources, tracks = [], caption, credit, duration } = block;
    return element('figure', { 'data-news': 'media' }, element(type, {
        controls: true,
        preload: 'none',
        'data-news-poster': poster?.src,
        'aria-label': title,
        'data-news-duration': duration,
    }, sources.map((source) => element('source', { src: source.src, type: source.type })), tracks.map(({ src, kind, language, label }) => element('track', { src, kind, srclang: language, label }))), plainCaption(caption, credit, title !== undefined && element('b', { 'data-news': 'title' }, isolated(title))));
}
/** An embed, as text and a link. */
function plainEmbed({ provider, url, title, author, text, image }) {
    const name = title ?? provider ?? url;
    const hook = { 'data-news': 'original' };
    const pieces = [
        author !== undefined && element('b', {}, isolated(author)),
        name !== undefined &&
            (url === undefined
                ? element('span', hook, isolated(name))
                : element('a', { href: url, ...hook }, isolated(name))),
        provider !== undefined && title !== undefined && element('span', { 'data-news': 'provider' }, isolated(provider)),
    ].filter((piece) => piece);
    return element('section', 
    // Without a title, the link text is the provider's name. The hook says that it is not a title.
    { 'data-news': 'embed', 'data-news-provider': title === undefined && provider }, image && plainImage(image), text && element('blockquote', {}, plainParagraphs(text)), pieces.length > 0 &&
        element('p', {}, pieces.flatMap((piece, index) => (index > 0 ? [', ', piece] : [piece]))));
}
