import { isXmlElement } from '../../markup/xml-tree.js';
import { mediaOf } from './feed-media.js';
import { listed, namedPeople, textsOf, topicsOf } from './feed-text.js';
/**
 * Reads all versions of RSS, with the modules content, media, Dublin Core and iTunes; and CDF, its predecessor.
 * @see https://www.rssboard.org/rss-specification https://web.resource.org/rss/1.0/spec
 */
export const read = (document) => {
    const root = document.name === 'CHANNEL' ? document.replaced(inSmallLetters(document.element)) : document;
    const channel = root.name === 'channel' ? root : root.first('channel');
    const home = linkOf(channel) ?? channel.attribute('rdf:about').address;
    // In RSS 1.0 and some other feeds, the items are siblings of the channel.
    const items = [
        ...(channel.element === root.element ? [] : root.all('item', 'entry')),
        ...channel.all('item', 'entry'),
    ];
    if (items.length === 0) {
        const title = channel.said('title').words ?? '';
        root.report('missing', `The feed “${title.slice(0, 80)}” has no items.`);
    }
    const entries = items.map((element) => {
        const item = element.based(home);
        return {
            get id() {
                return idOf(item);
            },
            draftLater: () => articleOf(item, channel),
        };
    });
    return { version: versionOf(root), entries };
};
function versionOf(root) {
    const namespaces = [...(root.element?.attributes.values() ?? [])].join(' ');
    if (/purl\.org\/rss\/1\.0\/(\s|$)/.test(namespaces))
        return '1.0';
    return /netscape\.com\/rdf/.test(namespaces) ? '0.90' : root.attribute('version').words;
}
/** Converts names to lowercase: CDF writes them in uppercase. */
function inSmallLetters({ name, attributes, children }) {
    return {
        name: name.toLowerCase(),
        attributes: new Map([...attributes].map(([key, value]) => [key.toLowerCase(), value])),
        children: children.map((child) => (isXmlElement(child) ? inSmallLetters(child) : child)),
    };
}
/** The URL of a page, from the text of `link` or, as in Atom, its `href`. */
function linkOf(place) {
    const links = place.all('link');
    const atom = links.find((link) => /^(alternate)?$/.test(link.attribute('rel').words ?? '') && link.address('href'));
    return links.find((link) => link.words)?.link ?? atom?.address('href') ?? place.address('href');
}
const idOf = (item) => item.said('guid').words ?? item.said('dc:identifier', 'id').words ?? item.attribute('rdf:about').words;
function articleOf(item, channel) {
    const guid = item.said('guid');
    const isPage = guid.attribute('isPermaLink').words !== 'false' && /^https?:/.test(guid.words ?? '');
    const url = linkOf(item) ?? (isPage ? guid.link : undefined) ?? item.address('rdf:about');
    const group = item.first('media:group');
    const headline = [item.said('title', 'dc:title', 'itunes:title', 'media:title'), group.said('media:title')];
    const { body, standfirst } = textsOf([
        item.said('content:encoded'),
        item.first('body'),
        item.said('content', 'full-text'),
        item.said('description', 'abstract'),
        item.said('summary', 'dc:description'),
        item.said('itunes:summary'),
        item.said('media:description'),
        group.said('media:description'),
        item.said('itunes:subtitle', 'subtitle'),
        item.said('excerpt:encoded'),
    ].map((at) => ({ at, blocks: at.looseBlocks })));
    const written = item.said('content:encoded', 'description').words ?? '';
    const media = mediaOf(item, item.all('enclosure'), written);
    const [published, updated] = datesOf(item);
    const title = headline.find(({ words }) => words)?.looseLine;
    const shown = [...body, ...media.blocks];
    return {
        id: idOf(item),
        headline: title,
        standfirst,
        authors: namedPeople(item.all('author'), item.all('dc:creator'), item.all('dc:author', 'creator'), item.all('itunes:author'), item.all('media:credit').filter((credit) => credit.attribute('role').words === 'author')),
        published,
        updated,
        language: item.said('dc:language', 'language').value.language ?? item.language ?? languageOf(channel),
        url,
        image: media.image,
        // An item that contains only a link becomes a list of related links.
        body: shown.length > 0 || title || standfirst || media.image || !url ? shown : [{ type: 'related', links: [{ url }] }],
        source: (item.said('source').exists ? item : channel).said('source', 'title', 'dc:title').looseLine,
        copyright: copyrightOf(item) ?? copyrightOf(channel),
        license: licenseOf(item) ?? licenseOf(channel),
        topics: topicsOf([
            ...[item, item.first('categories')].flatMap((place) => place.all('category', 'dc:subject').map((topic) => topic.looseLine ?? topic.attribute('text').words)),
            ...[item, group].flatMap((place) => place.all('media:category').map(({ words }) => words)),
            ...item.all('itunes:keywords', 'media:keywords').flatMap(listed),
        ]),
    };
}
/** The dates of publication and last change. Many systems repeat them in several modules. */
function datesOf(item) {
    const published = item.said('pubDate', 'pubdate', 'published', 'issued', 'dcterms:issued', 'dc:date', 'dcterms:created', 'date');
    const changed = item.said('updated', 'modified', 'dcterms:modified', 'lastBuildDate');
    const ownDate = published.value.date ?? item.attribute('lastmod').date;
    const updated = changed.value.date;
    return ownDate === undefined ? [updated, undefined] : [ownDate, updated];
}
const languageOf = (channel) => channel.said('language', 'dc:language').value.language ?? channel.language;
const copyrightOf = (place) => place.said('copyright', 'dc:rights', 'dcterms:rights', 'media:copyright', 'rights').looseLine;
function licenseOf(place) {
    const license = place.first('license', 'cc:license', 'creativeCommons:license', 'media:license');
    return (license.address('rdf:resource') ??
        license.address('href') ??
        (/^https?:/.test(license.words ?? '') ? license.link : undefined));
}
