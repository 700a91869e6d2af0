import { comparisonKey } from '../shared/comparison-key.js';
import { unique } from './page-authors.js';
import { elementsWithin, PageElement } from './page-dom.js';
import { isMachinery, lineOf } from './page-passages.js';
/** The `meta` names that systems use for each field, best first. */
const NAMES = {
    headline: 'og:title twitter:title dc.title dcterms.title sailthru.title parsely-title headline hdl title',
    standfirst: 'og:description twitter:description dc.description dcterms.description description sailthru.description abstract',
    authors: 'author article:author dc.creator dcterms.creator parsely-author sailthru.author byl citation_author cxenseparse:author article:author_name',
    published: 'article:published_time og:article:published_time datepublished article:published publication_date dc.date.issued dcterms.issued dcterms.created dc.date.created parsely-pub-date sailthru.date publishdate pubdate publish-date published date.created dc.date dcterms.date date cxenseparse:recs:publishtime originalpublicationdate ptime',
    updated: 'article:modified_time og:updated_time og:article:modified_time datemodified article:modified dcterms.modified dc.date.modified last-modified lastmod revised utime',
    section: 'article:section og:article:section section parsely-section cg:section article.section',
    source: 'og:site_name application-name publisher dc.publisher dcterms.publisher apple-mobile-web-app-title twitter:site',
    copyright: 'copyright dc.rights dcterms.rights rights',
    url: 'og:url twitter:url',
    language: 'content-language language dc.language og:locale',
};
/** Reads the metadata of a story from a page. */
export function metadataOf(page) {
    const metas = metasOf(page);
    const all = (list) => list.split(' ').flatMap((name) => metas.get(name) ?? []);
    const first = (list) => all(list)[0];
    const link = (rel) => elementsWithin(page.documentElement, (element) => element.localName === 'link' && rel.test(element.getAttribute('rel') ?? ''))
        .map((element) => element.getAttribute('href')?.trim())
        .find((href) => href);
    const source = first(NAMES.source);
    const { lang = '', dir = '' } = attributesOf(page);
    const isArticle = /article|news|story|blog/i.test(metas.get('og:type')?.[0] ?? '') || metas.has('article:published_time');
    return {
        titles: [...all(NAMES.headline), page.title],
        standfirst: first(NAMES.standfirst),
        authors: NAMES.authors.split(' ').map((name) => metas.get(name) ?? []),
        published: all(NAMES.published),
        updated: all(NAMES.updated),
        language: lang ||
            first(NAMES.language)
                ?.split(/[,;\s]/)[0]
                ?.replace('_', '-'),
        direction: /^(ltr|rtl)$/i.exec(dir)?.[0].toLowerCase(),
        url: link(/^canonical$/i) ?? first(NAMES.url),
        section: first(NAMES.section),
        topics: topicsOf(metas),
        source,
        copyright: first(NAMES.copyright),
        license: link(/\blicense\b/i),
        image: imageOf(metas, link(/^image_src$/i)),
        isArticle,
    };
}
function attributesOf({ documentElement, body }) {
    const of = (name) => (documentElement.getAttribute(name) ?? body.getAttribute(name) ?? '').trim();
    return { lang: of('lang') || of('xml:lang'), dir: of('dir') };
}
/** The contents of all `meta` elements, by lowercase name. */
function metasOf(page) {
    const metas = new Map();
    for (const meta of elementsWithin(page.documentElement, ({ localName }) => localName === 'meta')) {
        const content = meta.getAttribute('content')?.replace(/\s+/g, ' ').trim();
        if (!content)
            continue;
        for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
            for (const name of (meta.getAttribute(attribute) ?? '').toLowerCase().split(/\s+/).filter(Boolean)) {
                const key = name
                    .replace(/^dc:/, 'dc.')
                    .replace(/^dcterms:/, 'dcterms.')
                    .replace(/^https?:\/\/ogp\.me\/ns#/, 'og:');
                metas.set(key, [...(metas.get(key) ?? []), content].slice(0, 50));
            }
        }
    }
    return metas;
}
function topicsOf(metas) {
    const tags = metas.get('article:tag') ?? [];
    const listed = metas.get('news_keywords') ?? metas.get('keywords') ?? metas.get('parsely-tags') ?? [];
    const topics = tags.length > 1 ? tags : [...tags, ...listed].flatMap((words) => words.split(/[,;،、]/));
    return unique(topics.map((topic) => topic.trim()).filter((topic) => topic && topic.length < 80)).slice(0, 40);
}
function imageOf(metas, linked) {
    const first = (...names) => names.map((name) => metas.get(name)?.[0]).find((value) => value !== undefined);
    const src = first('og:image:secure_url', 'og:image', 'og:image:url', 'twitter:image', 'twitter:image:src') ?? linked;
    if (src === undefined)
        return undefined;
    return {
        src,
        width: first('og:image:width'),
        height: first('og:image:height'),
        alt: first('og:image:alt', 'twitter:image:alt'),
    };
}
/** Maximum length of a headline. */
const MAX_TITLE = 2_000;
/** What separates a headline from the name of the site. */
const SEPARATED = /^(.{8,}\S)(?:\s+[|•·–—\-»«:/\\]{1,2}\s+|\s*[|｜：_]\s*)([^|｜：]{2,60})$/u;
/**
 * Finds the headline of a story: the heading above it, or else the first title in the page's data, without the name of
 * the site.
 *
 * @param titles Titles in the page's data and head, best first.
 * @param sites Names of the site; `host` is the name in its domain.
 */
export function headlineOf(page, story, titles, names, host) {
    const headings = page.getElementsByTagName('h1').filter(isTitle);
    const logos = headings.filter(isLogo).map(lineOf);
    const sites = [...names, ...(host ? [host] : []), ...logos];
    const known = titles.filter((title) => title.trim() && title.length <= MAX_TITLE);
    const shown = headings.filter((heading) => !isLogo(heading));
    const lines = shown.map(lineOf);
    const [said = ''] = known
        .map((title) => withoutSite(title, sites, lines, names.length === 0))
        .filter((title) => !isSite(title, sites));
    const printed = printedIn(story, shown, known, sites);
    if (printed === undefined)
        return parted(said, known);
    const cut = withoutSite(printed, sites, [printed]);
    const [words, other] = [comparisonKey(cut), comparisonKey(said)];
    // If the parts of a heading are separated only by CSS, its text has no spaces between them.
    if (words === other)
        return parted(cut.split(' ').length < said.split(' ').length ? said : cut, known);
    const at = other.length > 12 && words.endsWith(other) ? cut.lastIndexOf(said) : -1;
    const before = at > 0 ? cut.slice(0, at).replace(/[ |•·:–—-]{1,8}$/u, '') : '';
    if (before && before.length < 60)
        return { headline: said, kicker: before };
    const kicker = shown.filter((heading) => lineOf(heading) === printed).flatMap(kickerIn)[0];
    return kicker ? { headline: cut.slice(kicker.length).trim(), kicker } : { headline: cut };
}
/** Class names of a kicker. */
const KICKER = /(?:^|[\s_-])(?:kicker|eyebrow|overline|topline|dachzeile)(?:[\s_-]|$)/i;
/** The words of the element at the beginning of a heading, if its class says that it is the kicker. */
function kickerIn(heading) {
    const { firstElementChild } = heading;
    if (!firstElementChild || !KICKER.test(firstElementChild.className))
        return [];
    const [kicker, line] = [lineOf(firstElementChild), lineOf(heading)];
    return kicker && line.startsWith(kicker) && line.length > kicker.length + 8 ? [kicker] : [];
}
/** Splits `Kicker - Headline` if another title is only the headline. */
function parted(said, titles) {
    const [, start, rest = ''] = /^(.{2,40}?)\s+[|•·–—-]\s+(\S.{7,})$/u.exec(said) ?? [];
    const key = comparisonKey(rest);
    if (key && titles.some((title) => comparisonKey(title) === key))
        return { headline: rest, kicker: start };
    return { headline: said || undefined };
}
const isTitle = (heading) => {
    const { length } = lineOf(heading);
    if (length < 4 || length > 400)
        return false;
    for (let at = heading; at; at = at.parentNode)
        if (isMachinery(at))
            return false;
    return true;
};
/** Class names of the box with the name of a site. */
const LOGO = /(?:^|[\s_-])(?:logo|brand|masthead|site-?(?:title|name|header|logo|branding))(?:[\s_-]|$)/i;
/** Whether a heading is the name of the site: a link to its home page, outside the story. */
function isLogo(heading) {
    const [link] = heading.getElementsByTagName('a');
    const around = heading.parentNode?.localName === 'a' ? heading.parentNode : link;
    const isHome = /^(?:https?:\/\/[^/?#]+)?\/?$/.test(around?.getAttribute('href') ?? 'none');
    let isNamed = false;
    for (let at = heading; at; at = at.parentNode) {
        if (/^(article|main)$/.test(at.localName))
            return false;
        isNamed ||= LOGO.test(`${at.className} ${at.id}`);
    }
    return isHome && (isNamed || lineOf(heading).split(' ').length < 5);
}
/** The level 1 heading above a story, or one that matches the titles. */
function printedIn(story, shown, titles, sites) {
    const others = shown.filter((heading) => !isSite(lineOf(heading), sites));
    const keys = titles.map(comparisonKey).filter((key) => key.length > 0);
    const same = others.map(lineOf).find((line) => {
        const key = comparisonKey(line);
        return keys.some((other) => other === key || (line.length > 12 && other.includes(key)));
    });
    if (!story)
        return same ?? (keys.length === 0 ? others.map(lineOf)[0] : undefined);
    const own = headingAbove(story, others);
    if (own === undefined)
        return same;
    // A short heading that shares no word with the titles is a label, such as “Article”.
    const isLabel = own.split(/\s+/).length < 4 && own.length < 25 && keys.length > 0 && !sharesWord(own, keys);
    return isLabel ? same : own;
}
/** The last heading before the text of a story, in the article around it. */
function headingAbove(story, headings) {
    let root = story.container;
    // If there is only one heading, it may also be in a box beside that of the text.
    const [only] = headings.length === 1 ? headings : [];
    for (let at = root.parentNode; only && at; at = at.parentNode)
        if (at.getElementsByTagName('h1').includes(only)) {
            root = at;
            break;
        }
    for (let at = root; at; at = at.parentNode) {
        const isArticle = /^(article|main)$/.test(at.localName) || /Article|Posting/.test(at.getAttribute('itemtype') ?? '');
        if (isArticle)
            root = at;
    }
    const inside = new Set(headings);
    const start = story.passages[story.first].box;
    let above;
    let after;
    let isAfter = false;
    for (const element of elementsWithin(root, () => true)) {
        if (element === start)
            isAfter = true;
        if (!inside.has(element))
            continue;
        if (isAfter)
            after ??= element;
        else
            above = element;
    }
    const found = above ?? (headings.length === 1 ? after : undefined);
    return found && lineOf(found);
}
const sharesWord = (line, keys) => line
    .split(/[^\p{L}\p{N}]+/u)
    .map(comparisonKey)
    .some((word) => word.length > 2 && keys.some((key) => key.includes(word)));
/** Whether text is only the name of the site. */
const isSite = (words, sites) => {
    const key = comparisonKey(words);
    return sites.some((site) => comparisonKey(site) === key);
};
/** Removes the text after the last separator of `Headline - Site`, if it is the site's name or much shorter. */
function withoutSite(title, sites, shown, isUnnamed = false) {
    if (title.length > MAX_TITLE)
        return title;
    const keys = sites.map(comparisonKey).filter((key) => key.length > 2);
    const isName = (words) => {
        const key = comparisonKey(words);
        return key.length > 2 && keys.some((site) => site.includes(key) || key.includes(site));
    };
    let words = title;
    for (let round = 0; round < 3; round++) {
        const found = SEPARATED.exec(words);
        if (!found)
            break;
        const [, head = '', tail = ''] = found;
        const isShown = shown.some((other) => comparisonKey(other) === comparisonKey(words));
        const isHead = shown.some((other) => comparisonKey(other) === comparisonKey(head) || comparisonKey(head).startsWith(comparisonKey(other)));
        const most = /[|｜]/.test(words) ? head.length : head.length / 2;
        const isShort = round === 0 && isUnnamed && shown.length === 0 && tail.length < 30 && tail.length < most;
        if (isShown || !(isName(tail) || isHead || isShort))
            break;
        words = head;
    }
    const [, start = '', rest = ''] = /^([^|｜]{2,40}?)\s+[|•·–—-]\s+(\S.{7,})$/u.exec(words) ?? [];
    return rest && isSite(start, sites) ? rest : words;
}
