import { realDate } from './page-dates.js';
import { Graph } from './schema-org-graph.js';
import { loadPart } from './schema-org-parts.js';
/** Reads JSON-LD with schema.org types: articles, quotations, events and trips. @see https://schema.org/NewsArticle */
export async function read(value, options) {
    const { url, language } = options;
    const graph = new Graph(value, language, options.private);
    const drafts = graph.articles.map((article) => articleOf(article, graph));
    const entries = [
        ...drafts,
        ...graph.quotations.map((quotation) => quotationOf(quotation, graph)),
    ];
    if (graph.travels.length > 0) {
        const { itinerariesOf } = await loadPart('schema-org-trips');
        entries.push(...itinerariesOf(graph));
    }
    const found = value.list.map((thing) => graph.typesOf(thing)).join(' ');
    if (entries.length === 0)
        value.report('missing', `No article, quotation, event or trip found in this data: ${found}.`);
    // A page may contain teasers of other stories beside its own article.
    const main = drafts[graph.articles.findIndex((article) => url !== undefined && isAbout(article, url))];
    const shown = entries.filter((entry) => entry !== undefined);
    return { entries: shown, primary: main && shown.indexOf(main) };
}
const isAbout = (article, url) => addressesOf(article).some((address) => withoutScheme(address) === withoutScheme(url));
const withoutScheme = (address) => address.replace(/^https?:|\/?#.*|\/$/gs, '');
/** The URLs that an article declares for itself, best first. */
const addressesOf = (article) => ['mainEntityOfPage', 'url', '@id']
    .flatMap((name) => article.at(name).list)
    .map((page) => page.first('@id', 'url', 'id').address ?? page.address ?? '')
    // In microdata, `mainEntityOfPage` is often "True", which is not a URL.
    .filter((address) => /^(https?:)?\//i.test(address));
const KINDS = [
    ['live', /\bliveblog/],
    ['opinion', /\bopinion/],
    ['analysis', /\banalysis/],
    ['review', /\b(?!claim)\w*review/],
    ['gallery', /gallery\b/],
];
function articleOf(value, graph) {
    const status = value.at('creativeWorkStatus');
    if (/^(draft|incomplete|deleted|withdrawn|retracted)/i.test(status.words ?? '')) {
        return status.report('withheld', `This article has the status “${status.words}”, so it is not shown.`);
    }
    const types = graph.typesOf(value);
    const text = value.first('articleBody', 'reviewBody', 'text');
    const [section, ...sections] = value.at('articleSection').names;
    const [image, ...figures] = picturesOf(value.first('image', 'thumbnailUrl'), graph);
    const languages = value.at('inLanguage').list.map((entry) => entry.first('alternateName').language ?? entry.language);
    return {
        id: value.first('@id', 'identifier').words,
        headline: value.first('headline', 'name', 'claimReviewed', 'alternativeHeadline').htmlWords,
        standfirst: value.first('description', 'abstract').summaryOf(text),
        ...authorsOf(value.first('author', 'creator'), graph),
        dateline: value.at('dateline').htmlWords,
        published: realDate(value.first('datePublished', 'uploadDate')),
        updated: realDate(value.at('dateModified')),
        language: languages[0],
        url: addressesOf(value)[0],
        section,
        kind: KINDS.find(([, pattern]) => pattern.test(types))?.[0],
        image,
        body: [
            ...claimOf(value, graph),
            text.looseBlocks,
            ...figures.map((figure) => ({ type: 'figure', image: figure })),
            ...recordingsOf(value, types, graph),
            ...['hasPart', 'citation', 'about']
                .flatMap((name) => value.at(name).list)
                .flatMap((part) => quoteIn(part, graph)),
            ...value.at('liveBlogUpdate').list.map((update) => updateOf(update, graph)),
        ],
        corrections: value.at('correction').list.map((correction) => ({
            kind: 'correction',
            date: correction.at('datePublished').date,
            content: correction.at('text').htmlText ?? correction.htmlText,
        })),
        source: graph.nameOf(value.first('publisher', 'sourceOrganization', 'provider')),
        copyright: value.at('copyrightNotice').htmlWords ?? copyrightOf(value, graph),
        license: value.at('license').list[0]?.address,
        topics: [...sections, ...topicsOf(value.at('keywords'))],
    };
}
/** The byline as printed, if one string contains several names; else the authors. */
function authorsOf(value, graph) {
    const isPrinted = /[,;&]| (and|und|et|y|e) /.test(value.words ?? '') && graph.whole(value) === value;
    if (isPrinted)
        return { byline: value.htmlWords };
    const people = value.list
        .map((author) => personOf(graph.whole(author), graph))
        .filter((person) => person !== undefined);
    return { authors: [...new Map(people.map((person) => [person['name'], person])).values()] };
}
function personOf(value, graph) {
    const parts = ['givenName', 'familyName'].flatMap((part) => value.at(part).words ?? []);
    const name = value.names[0] ?? (parts.join(' ') || undefined);
    if (name === undefined || /^https?:/.test(value.words ?? '')) {
        return value.report('missing', 'A person with a URL but no name; ignored.');
    }
    return {
        name,
        role: value.at('jobTitle').names[0],
        organization: graph.nameOf(value.first('worksFor', 'affiliation')),
        url: value.first('url', 'sameAs').list[0]?.address,
    };
}
/** The pictures in a list. Those with the same caption are crops of one picture; only one may have the caption. */
function picturesOf(value, graph) {
    const groups = new Map();
    for (const image of value.list) {
        const file = fileOf(graph.whole(image));
        if (!file)
            continue;
        const caption = captionOf(file.node).words ?? [...groups.keys()][0] ?? '';
        if (!groups.get(caption)?.push(file))
            groups.set(caption, [file]);
    }
    return [...groups.values()].map((files) => {
        const image = files[0].node;
        return {
            ...image.picture(files.map(({ src, width, height }) => ({ src, width, height }))),
            caption: captionOf(image).htmlText,
            credit: graph.nameOf(image.first('creditText', 'creator', 'author', 'copyrightHolder', 'copyrightNotice')),
        };
    });
}
const captionOf = (image) => image.first('caption', 'description');
function fileOf(value) {
    const address = value.first('url', 'contentUrl', '@id').list[0] ?? value;
    const src = address.first('url', '@id').address ?? address.address;
    const [width, height] = ['width', 'height'].map((side) => value.at(side, 'value').pixels ?? value.at(side).pixels);
    if (src && !/#\w+$/.test(src))
        return { node: value, src, width, height };
    return value.exists ? value.report('missing', 'A picture without a URL; ignored.') : undefined;
}
/** The recordings of an article, and the article itself if it is one. */
const recordingsOf = (value, types, graph) => {
    const own = /\b(video|audio)object\b|\bpodcastepisode\b/.test(types) ? [recordingOf(value, graph, true)] : [];
    const parts = [...value.at('video').list, ...value.at('audio').list].map((part) => graph.whole(part));
    return [...own, ...parts.map((part) => recordingOf(part, graph, false))].filter((block) => block !== undefined);
};
function recordingOf(value, graph, isArticle) {
    const [image] = picturesOf(value.first('thumbnailUrl', 'thumbnail', 'image'), graph);
    const sources = value.at('contentUrl').list.flatMap(({ address }) => (address ? { src: address } : []));
    const url = value.first('embedUrl', 'url').address ?? value.address;
    // An article that is a recording already has its description.
    const words = isArticle ? [] : [graph.nameOf(value.at('name')), value.at('description').htmlText];
    if (sources.length > 0) {
        const type = /audio|podcast/.test(graph.typesOf(value)) ? 'audio' : 'video';
        return {
            type,
            sources,
            poster: image,
            title: words[0],
            caption: words[1],
            duration: secondsOf(value.at('duration')),
        };
    }
    if (url)
        return { ...value.embed(url, { title: words[0], text: words[1] }), image };
    value.report('missing', 'A recording without a URL; its picture is kept.');
    return image && { type: 'figure', image };
}
/** Parses a duration such as `PT3M18S` into seconds. */
function secondsOf(value) {
    const [whole, hours, minutes, seconds] = /T(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?$/i.exec(value.words ?? '') ?? [];
    return whole === undefined ? undefined : Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0);
}
/** The claim of a fact check, its author, and the rating. */
function claimOf(source, graph) {
    const item = graph.whole(source.at('itemReviewed'));
    const rating = source.at('reviewRating');
    const [value, best] = [rating.at('ratingValue').words, rating.at('bestRating').words];
    const content = rating.at('alternateName').htmlWords ?? (value && best ? `${value}/${best}` : value);
    const claim = source.at('claimReviewed').htmlText;
    return [
        ...(claim
            ? [
                {
                    type: 'quote',
                    quotation: claim,
                    ...speakerOf(item.at('author'), graph),
                    source: graph.nameOf(item.at('name')),
                    date: item.at('datePublished').date,
                },
            ]
            : []),
        ...(content ? [{ type: 'note', kind: 'rating', content }] : []),
    ];
}
function speakerOf(value, graph) {
    const speaker = graph.whole(value.list[0] ?? value);
    return {
        attribution: graph.nameOf(speaker),
        role: speaker.at('jobTitle').names[0],
        organization: graph.nameOf(speaker.first('worksFor', 'affiliation')),
    };
}
function quotationOf(value, graph) {
    const work = graph.whole(value.first('isPartOf', 'isBasedOn', 'citation'));
    return {
        quotation: value.first('text', 'name', 'headline').htmlText,
        ...speakerOf(value.first('spokenByCharacter', 'creator', 'author'), graph),
        source: work.words ? undefined : graph.nameOf(work),
        sourceUrl: value.at('url').address ?? work.at('url').address ?? work.address,
        date: value.first('dateCreated', 'datePublished').date,
        language: value.at('inLanguage').language,
        verified: verifiedOf(value.at('review')),
    };
}
/** The comparison of a quotation with its source, as the JSON-LD of this package has it. */
function verifiedOf(review) {
    if (review.at('reviewAspect').words !== 'quotation')
        return undefined;
    const date = review.at('datePublished').date;
    return { state: review.at('reviewBody').words, date, source: review.at('isBasedOn').address };
}
function quoteIn(value, graph) {
    const quotation = graph.whole(value);
    if (!/\bquotation\b/.test(graph.typesOf(quotation)))
        return [];
    return [{ type: 'pull-quote', ...quotationOf(quotation, graph) }];
}
function updateOf(value, graph) {
    const update = graph.whole(value);
    const title = update.first('headline', 'name').htmlWords;
    const { byline, authors = byline } = authorsOf(update.first('author', 'creator'), graph);
    const content = [
        update.first('articleBody', 'text', 'description').looseBlocks,
        ...picturesOf(update.at('image'), graph).map((image) => ({ type: 'figure', image })),
        ...recordingsOf(update, '', graph),
    ].filter((block) => block !== undefined);
    const isBare = content.length === 0;
    return {
        type: 'update',
        id: update.at('@id').words,
        date: update.first('datePublished', 'dateModified').date,
        title: isBare ? undefined : title,
        authors,
        content: isBare ? [title] : content,
    };
}
function copyrightOf(value, graph) {
    const holder = graph.labelOf(value.at('copyrightHolder'));
    return holder && ['©', value.at('copyrightYear').words, holder].filter(Boolean).join(' ');
}
/** Topics: a list, or one string with commas. */
const topicsOf = (value) => value.words
    ? value.words
        .replaceAll('&amp;', '&')
        .split(/[,;،、]/)
        .map((name) => name.trim())
    : value.names;
