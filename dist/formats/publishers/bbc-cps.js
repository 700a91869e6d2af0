/**
 * Reads the BBC's older pages: a flat list of blocks with entities or a small markup called candy XML.
 *
 * @see https://github.com/bbc/simorgh
 */
export const read = (value) => {
    const metadata = value.at('metadata');
    const promo = value.at('promo');
    const blocks = value.at('content', 'blocks').list;
    const intro = blocks.find((block) => block.at('role').words === 'introduction');
    const byline = promo.at('byline');
    const headlines = promo.at('headlines');
    const headline = headlines.exists ? headlines.first('headline', 'overtyped', 'shortHeadline') : metadata.at('title');
    const summary = blocks.length > 0 ? undefined : metadata.first('summary');
    return {
        version: metadata.at('version').words,
        entries: [
            {
                id: metadata.at('id').words,
                headline: escaped(headline).htmlWords,
                standfirst: intro ? blockText(intro) : summary?.htmlText,
                byline: ['name', 'title'].flatMap((name) => byline.at(name).words ?? []).join(', ') || undefined,
                authors: byline.at('persons').list.map((person) => ({
                    name: person.at('name').words,
                    role: person.at('function').words,
                })),
                published: metadata.at('firstPublished').date,
                updated: metadata.at('lastPublished').date,
                language: metadata.at('language').language,
                url: metadata.at('locators', 'canonicalUrl').address ?? metadata.at('locators', 'assetUri').address,
                section: value.at('relatedContent', 'section', 'name').words,
                kind: metadata.at('type').words === 'PGL' ? 'gallery' : undefined,
                body: [
                    ...blocks.filter((block) => block.raw !== intro?.raw).flatMap((block) => blockOf(block) ?? []),
                    ...value.at('content', 'groups').list.map(groupOf),
                ],
                source: value.at('relatedContent', 'site', 'name').words,
                topics: metadata.at('tags', 'about').list.map((tag) => tag.at('thingLabel').words),
            },
        ],
    };
};
/** Text with entities but without tags: `<` is escaped. */
const escaped = (value) => value.replaced(typeof value.raw === 'string' ? value.raw.replaceAll('<', '&lt;') : value.raw);
const TAGS = { bold: 'b', italic: 'i', heading: 'b', subheading: 'b' };
/** Converts candy XML to HTML. Its links contain elements for their text, their URL and a note for screen readers. */
function htmlOf(candy) {
    const [first = '', ...links] = candy.split('<link>');
    const html = links.map((piece) => {
        const end = piece.indexOf('</link>');
        const link = piece.slice(0, Math.max(end, 0));
        const caption = link.slice(0, Math.max(link.indexOf('</caption>'), 0)).replace(/^[^<]*<caption>/, '');
        const [, href = ''] = /<url[^<>]*\shref="([^"<>]*)"/.exec(link) ?? [];
        return end < 0 ? piece : `<a href="${href}">${caption || href}</a>${piece.slice(end + 7)}`;
    });
    return (first + html.join('')).replace(/<(\/?)(\w+)/g, (tag, slash, name) => Object.hasOwn(TAGS, name) ? `<${slash}${TAGS[name]}` : tag);
}
/** The text of a block, as inline text. */
const blockText = (block) => {
    const text = block.at('text');
    const { raw } = text;
    const isCandy = block.at('markupType').words === 'candy_xml' && typeof raw === 'string';
    return isCandy ? text.replaced(htmlOf(raw)).htmlText : escaped(text).htmlText;
};
/** Links to other BBC stories, which have only an id in the text. */
function linksOf(blocks) {
    const stories = blocks.flatMap((block) => block.at('meta').list).filter((story) => story.at('headlines').exists);
    return stories.length > 0 ? [{ type: 'related', links: stories.map(linkOf) }] : [];
}
function linkOf(story) {
    const picture = story.at('indexImage');
    return {
        url: story.at('locators').first('href', 'canonicalUrl', 'assetUri').address ?? story.at('uri').address,
        title: escaped(story.at('headlines').first('headline', 'shortHeadline', 'overtyped')).htmlWords ??
            story.first('name', 'title').words,
        description: escaped(story.at('summary')).htmlText,
        image: picture.at('href').exists ? imageOf(picture) : undefined,
    };
}
const groupOf = (group) => ({
    type: 'related',
    title: group.at('title').words,
    links: group.at('items').list.map(linkOf),
});
const isReference = (block) => /^\s*<itemMeta>[^<]*<\/itemMeta>\s*$/.test(block.at('text').words ?? '');
function blockOf(block) {
    const type = block.at('type').words ?? '';
    switch (type) {
        case 'paragraph':
        case 'introduction':
            if (isReference(block))
                return linksOf([block]);
            return [{ type: 'paragraph', content: blockText(block) }].filter(({ content }) => content !== undefined);
        case 'crosshead':
        case 'heading':
        case 'subheading':
            return { type: 'heading', level: type === 'subheading' ? 3 : 2, content: blockText(block) };
        case 'list': {
            const items = block.at('items').list;
            const told = items
                .filter((item) => !isReference(item))
                .map((item) => [{ type: 'paragraph', content: blockText(item) }]);
            const list = { type, ordered: block.at('numbered').isTrue, items: told };
            return [...(told.length > 0 ? [list] : []), ...linksOf(items)];
        }
        case 'image':
            return block.figure(imageOf(block));
        case 'media':
        case 'version':
        case 'external_vpid':
        case 'legacyMedia':
            return mediaOf(block);
        case 'social_embed':
            return socialOf(block);
        case 'quote':
            return {
                type: 'pull-quote',
                quotation: blockText(block),
                attribution: escaped(block.at('quoteSource')).htmlWords,
                role: escaped(block.at('quoteSourceTitle')).htmlWords,
            };
        case 'pullOut': {
            const content = block.at('elements').list.flatMap((element) => blockOf(element) ?? []);
            return { type: 'callout', title: escaped(block.at('title')).htmlWords, content };
        }
        case 'table':
            return { type, rows: block.at('rows').list.map((row) => row.list.map(cellOf)) };
        case 'include':
            // Nothing of it can be shown: its title is for the newsroom, and its URL for the BBC's own server.
            return block.report('unknown-type', 'This include works only on the BBC’s own site; ignored.');
        default:
            return block.at('text').exists
                ? (block.report('unknown-type', `Unknown block “${type.slice(0, 40)}”; its text is kept.`),
                    { type: 'paragraph', content: blockText(block) })
                : block.unknown(type);
    }
}
const cellOf = (cell) => ({
    content: escaped(cell.first('content', 'text')).htmlText,
    header: /head/i.test(cell.at('cellType').words ?? '') || undefined,
});
const imageOf = (image) => ({
    src: image.at('href').address,
    width: image.at('width').pixels,
    height: image.at('height').pixels,
    alt: escaped(image.at('altText')).htmlWords,
    caption: escaped(image.at('caption')).htmlText,
    credit: escaped(image.at('copyrightHolder')).htmlWords,
});
/** `ichef.bbci.co.uk/images/ic/$recipe/p01.jpg`: `$recipe` is replaced by a width and `xn`, which allows any height. */
const posterOf = ({ words = '' }) => words && words.replace(/^(https?:)?(\/\/)?/, 'https://').replace(/\$recipe|\$\{?width\}?xn/, '640xn');
/** A video or recording. Only the BBC's site can play it, so its title, text and picture are shown. */
function mediaOf(media) {
    const poster = posterOf(media.at('imageUrl'));
    const caption = escaped(media.at('caption')).htmlText;
    return {
        type: 'embed',
        provider: 'BBC',
        title: escaped(media.at('title')).htmlWords,
        text: caption ?? escaped(media.at('synopses').first('short', 'medium', 'long')).htmlText,
        image: poster && { src: poster, credit: media.at('imageCopyright').words },
    };
}
function socialOf(block) {
    const oembed = block.at('embed', 'oembed');
    const html = oembed.at('html');
    if (/<blockquote/.test(html.words ?? ''))
        return html.htmlBlocks;
    return {
        type: 'embed',
        provider: oembed.at('provider_name').words ?? block.at('source').words,
        url: block.at('href').address ?? oembed.at('url').address,
        title: oembed.at('title').words,
        author: oembed.at('author_name').words,
        text: block.at('embed', 'fallback_image', 'alt_text').words,
    };
}
