import { ownValue } from '../../model/own.js';
/**
 * Reads the input of the Guardian's page renderer: an article, live blog or gallery as blocks of typed elements.
 *
 * @see https://github.com/guardian/dotcom-rendering
 */
export const read = (value) => ({
    version: value.at('version').words,
    entries: value.list.map((entry) => {
        const page = [entry, entry.at('frontendData'), entry.at('article')].find((one) => one.at('blocks').exists);
        return pageOf(page ?? entry);
    }),
});
const KINDS = [
    [/blog/i, 'live'],
    [/comment|editorial|letter/i, 'opinion'],
    [/analysis|explainer/i, 'analysis'],
    [/review/i, 'review'],
    [/gallery|picture|photo/i, 'gallery'],
];
function pageOf(page) {
    const design = page.at('format', 'design').words ?? page.at('designType').words ?? '';
    const kind = KINDS.find(([words]) => words.test(design))?.[1] ?? 'article';
    const tags = page.at('tags').list;
    const titlesOf = (type) => tags.filter((tag) => tag.at('type').words === type);
    const [main, ...others] = page.at('mainMediaElements').list;
    const image = main && nameOf(main) === 'Image' ? imageOf(main) : undefined;
    const lead = image?.['src'] === undefined ? undefined : image;
    const standfirst = page.at('standfirst');
    return {
        id: page.first('pageId', 'id').words,
        headline: page.first('headline', 'webTitle').htmlWords,
        standfirst: standfirst.exists ? standfirst.htmlText : page.at('trailText').htmlText,
        byline: page.at('byline').htmlWords,
        authors: titlesOf('Contributor').map((tag) => ({ name: tag.at('title').words })),
        published: page.first('webPublicationDateDeprecated', 'webPublicationDate').date,
        updated: page
            .at('linkedData')
            .list.find((node) => node.at('dateModified').exists)
            ?.at('dateModified').date,
        language: page.at('lang').language,
        direction: page.at('isRightToLeftLang').isTrue ? 'rtl' : undefined,
        url: page.first('canonicalUrl', 'webURL').address,
        section: page.first('sectionLabel', 'sectionName').words,
        kind,
        image: lead,
        body: [
            ...(main && !lead ? elementsOf([main]) : []),
            ...elementsOf(others),
            ...(kind === 'live'
                ? updatesOf(page)
                : page.at('blocks').list.flatMap((block) => elementsOf(block.at('elements').list))),
        ],
        source: page.at('publication').words,
        topics: titlesOf('Keyword').map((tag) => tag.at('title').words),
    };
}
/** The entries of a live blog. Pinned and key entries are also in separate lists, on some pages only there. */
function updatesOf(page) {
    const blocks = page.at('blocks').list;
    const pinned = page.at('pinnedPost');
    const isPinned = (block) => block.at('attributes', 'pinned').isTrue || block.at('id').raw === (pinned.at('id').raw ?? NaN);
    const all = new Map();
    for (const block of [...blocks, ...pinned.list, ...page.at('keyEvents').list]) {
        const id = block.at('id').raw ?? block;
        if (!all.has(id))
            all.set(id, block);
    }
    return [...all.values()].map((block) => ({
        type: 'update',
        id: block.at('id').words,
        date: block.first('blockFirstPublished', 'blockCreatedOn').date,
        title: block.at('title').htmlWords,
        authors: block.at('contributors').list.map((person) => person.names[0]),
        pinned: isPinned(block) || undefined,
        key: block.at('attributes', 'keyEvent').isTrue || undefined,
        content: elementsOf(block.at('elements').list),
    }));
}
const nameOf = (element) => /(?<![A-Za-z0-9])([A-Za-z0-9]+?)(Block)?(Element(V2)?)?$/.exec(element.at('_type').words ?? '')?.[1] ?? '';
const elementsOf = (elements) => elements.flatMap((element) => elementOf(element, nameOf(element)) ?? []);
/** Element types with all their content in `html`. */
const WRITTEN = 'Text Blockquote Highlight Table ItemLink Tweet Instagram Soundcloud Embed Code Witness Form'.split(' ');
/** Element types that are boxes with a title and text. */
const BOXED = 'GuideAtom ProfileAtom QA ExplainerAtom QandaAtom Callout Newsletter NewsletterSignup Recipe Product'.split(' ');
/** Element types that are rendered as link cards. */
const PLAYED = 'VideoYoutube VideoVimeo VideoFacebook Vine Spotify Document Map Interactive InteractiveAtom ChartAtom GenericAtom Video Audio'.split(' ');
/** Element types without content. */
const FURNITURE = /^(AdPlaceholder|InteractiveContents)$/;
function elementOf(element, name) {
    const html = element.at('html');
    const title = element.first('title', 'label', 'mediaTitle').htmlWords;
    if (WRITTEN.includes(name) && html.exists)
        return captioned(html.htmlBlocks, element);
    if (PLAYED.includes(name))
        return playerOf(element, name);
    if (BOXED.includes(name))
        return boxOf(element, name);
    switch (name) {
        case 'Subheading':
            return { type: 'heading', level: 2, content: html.htmlText };
        case 'NumberedTitle':
            return { type: 'heading', level: 2, content: [`${element.at('position').words ?? ''} `, html.htmlText] };
        case 'Pullquote':
            return { type: 'pull-quote', quotation: html.htmlText, attribution: element.at('attribution').htmlWords };
        case 'Comment':
            return {
                type: 'embed',
                provider: 'The Guardian',
                author: element.at('profileName').words,
                url: element.at('permalink').address,
                text: element.at('body').htmlText,
            };
        case 'Disclaimer':
            return { type: 'note', kind: 'disclaimer', content: html.htmlText };
        case 'StarRating':
            return { type: 'note', kind: 'rating', content: `${element.at('rating').words ?? ''}/5` };
        case 'Divider':
            return { type: 'divider' };
        case 'Caption':
            return { type: 'note', kind: 'caption', content: element.at('captionText').htmlText };
        case 'Image':
            return element.figure(imageOf(element), displayOf(element));
        case 'Cartoon':
            return element.figure({ ...imageOf(element), ...saidOf(element) }, displayOf(element));
        case 'MultiImage':
            return {
                type: 'gallery',
                images: element.at('images').list.map(imageOf),
                caption: element.at('caption').htmlText,
            };
        case 'RichLink':
        case 'Link':
            return {
                type: 'related',
                title: element.at('prefix').words?.replace(/:$/, ''),
                links: [{ url: element.at('url').address, title: element.first('text', 'label').htmlWords }],
            };
        case 'Youtube':
            return element.at('expired').isTrue
                ? element.report('withheld', 'This video has expired, so it is not shown.')
                : {
                    type: 'embed',
                    provider: 'YouTube',
                    url: `https://www.youtube.com/watch?v=${element.at('assetId').words ?? ''}`,
                    title,
                    image: posterOf(element),
                };
        case 'GuVideo':
        case 'MediaAtom':
            return recordingOf(element, title);
        case 'AudioAtom':
            return {
                type: 'audio',
                sources: [{ src: element.at('trackUrl').address }],
                title,
                caption: element.at('kicker').htmlText,
                duration: element.at('duration').number,
                poster: posterOf(element),
            };
        case 'TimelineAtom':
            return {
                type: 'timeline',
                title,
                entries: element.at('events').list.map((event) => ({
                    date: momentOf(event),
                    title: event.at('title').htmlWords,
                    content: event.at('body').htmlText,
                })),
            };
        default:
            if (FURNITURE.test(name))
                return element.report('repeated', 'Links for navigation within the page are ignored.');
            return sectionsOf(element) ?? unknown(element, name);
    }
}
/** The date of an event. The end of a date range is separate text. */
const momentOf = (event) => {
    const [from, to] = [event.at('date').words, event.at('toDate').words];
    return to && from !== to ? { text: `${from} – ${to}` } : event.at('date').date;
};
function unknown(element, name) {
    const url = element.first('url', 'embedUrl').address;
    return url ? playerOf(element, name) : element.unknown(name);
}
const captioned = (blocks, element) => {
    const caption = element.at('caption').htmlText;
    return caption === undefined ? [blocks ?? []].flat() : [blocks, { type: 'note', kind: 'caption', content: caption }];
};
/** Converts elements with titled sections: takeaways, questions and answers, timelines, profiles. */
function sectionsOf(element) {
    const sections = element.fields
        .map(([, value]) => value)
        .find((value) => value.list.some((part) => part.at('body').exists || part.at('elements').exists || part.at('events').exists));
    return sections?.list.flatMap((part) => {
        const heading = [part.first('date', 'label').words, part.first('title', 'bylineHtml', 'byline').words];
        const words = [...new Set(heading)].filter((word) => word !== undefined).join(': ');
        return [
            ...(words ? [{ type: 'heading', level: 3, content: part.replaced(words).htmlText }] : []),
            ...(part.at('bio').exists ? [part.at('bio').htmlBlocks] : []),
            ...elementsOf(part.at('main').exists ? [part.at('main')] : []),
            ...elementsOf(part.first('body', 'elements').list),
            ...(part.at('endNote').exists ? [part.at('endNote').htmlBlocks] : []),
            ...(part.at('events').exists ? (sectionsOf(part) ?? []) : []),
        ];
    });
}
function boxOf(element, name) {
    const at = element.at('newsletter').exists ? element.at('newsletter') : element;
    const picture = at.first('img', 'featuredImage', 'illustrationCard');
    const image = picture.first('url').address ?? picture.address;
    const texts = ['prompt', 'html', 'body', 'description', 'credit'].flatMap((field) => at.at(field).looseBlocks ?? []);
    const content = [
        ...(image ? [{ type: 'figure', image: { src: image } }] : []),
        ...texts,
        ...(sectionsOf(at) ?? []),
        ...elementsOf(at.at('content').list),
    ];
    const title = at.first('title', 'name', 'primaryHeadingText', 'productName').htmlWords;
    return content.length > 0
        ? { type: 'callout', kind: at.at('label').words ?? name, title, content }
        : { type: 'paragraph', content: title };
}
const PROVIDERS = {
    VideoYoutube: 'YouTube',
    VideoVimeo: 'Vimeo',
    VideoFacebook: 'Facebook',
    Vine: 'Vine',
    Spotify: 'Spotify',
};
function playerOf(element, name) {
    const url = element.first('originalUrl', 'url', 'embedUrl', 'placeholderUrl').address;
    const said = { title: element.first('title', 'alt').htmlWords, text: element.at('caption').htmlText };
    if (url === undefined && said.title === undefined && said.text === undefined)
        return element.unknown(name);
    const provider = ownValue(PROVIDERS, name) ?? element.at('source').words;
    return { type: 'embed', provider, url, ...said };
}
const saidOf = (value) => ({
    alt: value.at('alt').words,
    caption: value.at('caption').htmlText,
    credit: value.at('credit').htmlWords,
});
const displayOf = (element) => {
    const role = element.at('role').words ?? '';
    return role === 'immersive' ? 'full' : role === 'showcase' ? 'wide' : undefined;
};
/** Converts a picture with all its files: the original ones, or else those made for a page. */
function imageOf(element) {
    const kept = [
        element.at('media', 'allImages'),
        ...element.at('variants').list.map((variant) => variant.at('images')),
    ];
    const files = kept.flatMap(({ list }) => list.map((file) => ({
        src: file.at('url').address,
        width: file.at('fields', 'width').pixels,
        height: file.at('fields', 'height').pixels,
    })));
    const made = element
        .at('imageSources')
        .list.flatMap((source) => source.at('srcSet').list)
        .map((file) => ({ src: file.at('src').address, width: file.at('width').pixels }));
    return { ...element.widestPicture(files.length > 0 ? files : made), ...saidOf(element.at('data')) };
}
function posterOf(element) {
    const files = element.at('posterImage').list.map((file) => ({
        src: file.at('url').address,
        width: file.at('width').pixels,
    }));
    const src = element.first('overrideImage', 'coverUrl').address;
    const picture = element.widestPicture(files) ?? (src && { src });
    return picture ? { ...picture, alt: element.at('altText').words } : undefined;
}
function recordingOf(element, title) {
    const files = element.at('assets').list.map((asset) => ({
        src: asset.at('url').address,
        type: asset.at('mimeType').words,
    }));
    const sources = files.filter(({ src, type }) => src && /^https?:/.test(src) && !/^(application|text)/.test(type ?? ''));
    if (sources.length === 0)
        return playerOf(element, 'MediaAtom');
    return {
        type: 'video',
        sources,
        title,
        caption: element.at('caption').htmlText,
        credit: element.at('source').words,
        duration: element.at('duration').number,
        poster: posterOf(element),
    };
}
