import { formatDateTime } from '../i18n/date-time.js';
import { formatList } from '../i18n/lists.js';
import { bylinePieces } from '../model/byline.js';
import { plainBlocks } from './blocks.js';
import { plainCorrection } from './correction.js';
import { dateHooks, plainTime } from './date.js';
import { element } from './element.js';
import { isolated } from './isolated.js';
import { plainPicture } from './picture.js';
import { plainParagraphs } from './text.js';
import { withoutInherited } from '../model/own.js';
/** Writes a story as plain HTML, by the one table that children, twin, mirror, server and snippets share. */
export function plainArticle(article, style) {
    const { locale, level } = style;
    const { headline, kicker, standfirst, byline, authors = [], dateline, published, updated } = article;
    const { image, body = [], corrections = [], source, copyright, license, url } = article;
    const named = (name, ...content) => element('p', { 'data-news': name }, ...content);
    const dated = (name, moment) => element('p', { 'data-news': name, ...dateHooks(moment) }, plainTime(moment, (date) => formatDateTime(date, { locale })));
    const blocks = plainBlocks(body, withoutInherited(style));
    return element('article', { lang: article.language, dir: article.direction }, kicker !== undefined && named('kicker', kicker), headline !== undefined && element(`h${level}`, {}, headline), standfirst && element('div', { 'data-news': 'standfirst' }, plainParagraphs(standfirst)), byline !== undefined && named('byline', plainByline(byline, authors)), byline === undefined && authors.length > 0 && named('authors', plainAuthors(authors, locale)), dateline !== undefined && named('dateline', dateline), published && dated('published', published), updated && dated('updated', updated), image && plainPicture(image), blocks.some((block) => misleads(block, article)) ? element('div', { 'data-news': 'body' }, blocks) : blocks, corrections.map((correction) => plainCorrection(correction, locale)), source !== undefined && named('source', source), copyright !== undefined && named('copyright', copyright), license !== undefined && named('license', element('a', { href: license }, license)), url !== undefined && named('original', element('a', { href: url }, url)));
}
/** Whether a block would be taken for the head or foot of a story that has no such part: then the body has a box. */
function misleads({ tag, attributes, content }, article) {
    if (attributes['data-news'] === 'correction')
        return true;
    if (article.headline === undefined && /^h[1-6]$/.test(tag))
        return true;
    if (!article.image && tag === 'img')
        return true;
    return content.some((piece) => typeof piece !== 'string' && misleads(piece, article));
}
/** The byline as printed; the name of an author with an address is a link in it. Other authors are not shown. */
const plainByline = (byline, authors) => bylinePieces(byline, authors.filter(({ url }) => url !== undefined)).map((piece) => (typeof piece === 'string' ? piece : element('a', { href: piece.url }, isolated(piece.name))));
/** The authors' names as a list in the locale's way, each in an element of its own. */
const plainAuthors = (authors, locale) => formatList(authors.map(({ name }) => name), locale, (name, index) => {
    const url = authors[index].url;
    return url === undefined ? element('b', {}, isolated(name)) : element('a', { href: url }, isolated(name));
});
