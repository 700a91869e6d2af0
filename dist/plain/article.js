import { formatDateTime } from '../i18n/date-time.js';
import { formatList } from '../i18n/lists.js';
import { bylinePieces } from '../model/byline.js';
import { connectAnchors } from './anchors.js';
import { plainBlocks } from './blocks.js';
import { plainCorrection } from './correction.js';
import { dateHooks, plainTime } from './date.js';
import { element } from './element.js';
import { isolated } from './isolated.js';
import { plainPicture } from './picture.js';
import { plainParagraphs } from './text.js';
import { withoutInherited } from '../model/own.js';
/** Converts a story to plain HTML. Children, twins, mirror, server and snippets all use this form. */
export function plainArticle(article, style) {
    const { locale, level } = style;
    const { headline, kicker, standfirst, byline, authors = [], dateline, published, updated } = article;
    const { image, body = [], corrections = [], source, copyright, license, url } = article;
    const named = (name, ...content) => element('p', { 'data-news': name }, ...content);
    const dated = (name, moment) => element('p', { 'data-news': name, ...dateHooks(moment) }, plainTime(moment, (date) => formatDateTime(date, { locale })));
    const blocks = plainBlocks(body, withoutInherited(style));
    const story = element('article', { lang: article.language, dir: article.direction }, kicker !== undefined && named('kicker', kicker), headline !== undefined && element(`h${level}`, {}, headline), standfirst && element('div', { 'data-news': 'standfirst' }, plainParagraphs(standfirst)), byline !== undefined && named('byline', plainByline(byline, authors)), byline === undefined && authors.length > 0 && named('authors', plainAuthors(authors, locale)), dateline !== undefined && named('dateline', dateline), published && dated('published', published), updated && dated('updated', updated), image && plainPicture(image), blocks.some((block) => isAmbiguous(block, article)) ? element('div', { 'data-news': 'body' }, blocks) : blocks, corrections.map((correction) => plainCorrection(correction, locale)), source !== undefined && named('source', source), copyright !== undefined && named('copyright', copyright), license !== undefined && named('license', element('a', { href: license }, license)), url !== undefined && named('original', element('a', { href: url }, url)));
    return connectAnchors(story, url);
}
/** Whether a block could be read back as a field that the story does not have. The body is then in a container. */
function isAmbiguous({ tag, attributes, content }, article) {
    if (attributes['data-news'] === 'correction')
        return true;
    if (article.headline === undefined && /^h[1-6]$/.test(tag))
        return true;
    if (!article.image && tag === 'img')
        return true;
    return content.some((piece) => typeof piece !== 'string' && isAmbiguous(piece, article));
}
/** The byline as printed. Names of authors with a URL are links in it; other authors are not shown. */
const plainByline = (byline, authors) => bylinePieces(byline, authors.filter(({ url }) => url !== undefined)).map((piece) => (typeof piece === 'string' ? piece : element('a', { href: piece.url }, isolated(piece.name))));
/** The authors' names as a list in the locale's format, each in its own element. */
const plainAuthors = (authors, locale) => formatList(authors.map(({ name }) => name), locale, (name, index) => {
    const url = authors[index].url;
    return url === undefined ? element('b', {}, isolated(name)) : element('a', { href: url }, isolated(name));
});
