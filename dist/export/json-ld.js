import { isoOf } from '../i18n/clock.js';
import { isOff } from '../model/definition/status.js';
import { present } from '../model/present.js';
import { paragraphsOf, wordsOf } from '../model/text.js';
import { withJourney } from './journey-things.js';
import { plainWords } from './text.js';
import { escapedWords as escaped, withMarks } from './words.js';
/** Converts an article, a quotation or an itinerary to schema.org types, for search engines. */
export function jsonLd({ kind, model }) {
    const language = model.language ?? 'en';
    if (kind === 'news-article')
        return articleThing(withMarks(model, language));
    return kind === 'pull-quote' ? quotationThing(model) : tripThing(withMarks(model, language));
}
const TYPES = {
    live: 'LiveBlogPosting',
    opinion: 'OpinionNewsArticle',
    analysis: 'AnalysisNewsArticle',
    review: 'ReviewNewsArticle',
};
function articleThing(article) {
    const { kind = 'article', standfirst, authors, byline, published, updated, image, body = [], corrections } = article;
    const pictures = [...(image ? [image] : []), ...body.flatMap(imagesIn)];
    const text = body.flatMap((block) => wordsIn(block, article)).join('\n\n');
    return present({
        '@type': TYPES[kind] ?? 'NewsArticle',
        ...(/^https?:/.test(article.id ?? '') ? { '@id': article.id } : { identifier: article.id }),
        headline: article.headline && escaped(article.headline),
        alternativeHeadline: article.headline && article.kicker && escaped(article.kicker),
        description: standfirst && textOf(standfirst),
        author: authors?.map(personThing) ?? (byline && escaped(byline)),
        dateline: article.dateline && escaped(article.dateline),
        datePublished: isoOf(published),
        dateModified: isoOf(updated),
        inLanguage: article.language,
        url: article.url,
        mainEntityOfPage: article.url,
        articleSection: article.section && [escaped(article.section)],
        keywords: article.topics?.map(escaped),
        image: pictures.length > 0 ? pictures.map(imageThing) : undefined,
        articleBody: text,
        mentions: listOf((article.quotations ?? []).map(quotationThing)),
        hasPart: listOf(body.flatMap((block) => (block.type === 'pull-quote' ? [quotationThing(block)] : []))),
        video: listOf(body.flatMap((block) => (block.type === 'video' ? [recordingThing(block)] : []))),
        audio: listOf(body.flatMap((block) => (block.type === 'audio' ? [recordingThing(block)] : []))),
        liveBlogUpdate: listOf(body.flatMap((block) => (block.type === 'update' ? [updateThing(block, article)] : []))),
        correction: listOf([...(corrections ?? []), ...body.filter((block) => block.type === 'correction')].map(correctionThing)),
        publisher: article.source && { '@type': 'NewsMediaOrganization', name: escaped(article.source) },
        copyrightNotice: article.copyright && escaped(article.copyright),
        license: article.license,
    });
}
const listOf = (things) => (things.length > 0 ? things : undefined);
const textOf = (text) => paragraphsOf(text)
    .map((paragraph) => escaped(wordsOf(paragraph)))
    .join('\n\n');
/** Block types that have their own schema.org property, or no text. */
const NOT_IN_BODY = new Set([
    'pull-quote',
    'update',
    'correction',
    'figure',
    'gallery',
    'audio',
    'video',
    'divider',
]);
/** Entries of a live blog have no properties for quotations, corrections, recordings and entries in them. */
const isInUpdate = (type) => !/^(figure|gallery|divider)$/.test(type);
/** The text of a block for `articleBody`. */
function wordsIn(block, { language = 'en' }, isIn = (type) => !NOT_IN_BODY.has(type)) {
    if (!isIn(block.type))
        return [];
    if (block.type === 'paragraph' || block.type === 'heading' || block.type === 'note')
        return [textOf(block.content)];
    const words = plainWords({ kind: 'news-article', model: { body: [block] } }, { locale: language }).trim();
    return words ? [escaped(words)] : [];
}
const imagesIn = (block) => block.type === 'figure' ? [block.image] : block.type === 'gallery' ? block.images : [];
const imageThing = ({ src, width, height, caption, credit }) => present({
    '@type': 'ImageObject',
    url: src,
    width,
    height,
    caption: caption && textOf(caption),
    creditText: credit && escaped(credit),
});
const personThing = ({ name, role, organization, url }) => present({
    '@type': 'Person',
    name: name && escaped(name),
    jobTitle: role && escaped(role),
    affiliation: organization && { '@type': 'Organization', name: escaped(organization) },
    url,
});
const correctionThing = ({ date, content }) => present({ '@type': 'CorrectionComment', text: textOf(content), datePublished: isoOf(date) });
const recordingThing = ({ type, title, caption, sources, poster, duration }) => present({
    '@type': type === 'audio' ? 'AudioObject' : 'VideoObject',
    name: title && escaped(title),
    description: caption && textOf(caption),
    contentUrl: sources.map(({ src }) => src),
    thumbnailUrl: poster?.src,
    duration: duration && `PT${duration}S`,
});
function updateThing({ id, date, title, authors, content }, article) {
    const pictures = content.flatMap(imagesIn);
    return present({
        '@type': 'BlogPosting',
        ...(/^https?:/.test(id ?? '') ? { '@id': id } : { identifier: id }),
        headline: title && escaped(title),
        datePublished: isoOf(date),
        author: authors?.map(personThing),
        articleBody: content.flatMap((block) => wordsIn(block, article, isInUpdate)).join('\n\n'),
        image: pictures.length > 0 ? pictures.map(imageThing) : undefined,
    });
}
function quotationThing(quote) {
    const { quotation, attribution, role, organization, source, sourceUrl, date, language, verified } = quote;
    return present({
        '@type': 'Quotation',
        text: textOf(quotation),
        spokenByCharacter: attribution && personThing(present({ name: attribution, role, organization })),
        isPartOf: source && { '@type': 'CreativeWork', name: escaped(source) },
        url: sourceUrl,
        dateCreated: isoOf(date),
        inLanguage: language,
        review: verified &&
            present({
                '@type': 'Review',
                reviewAspect: 'quotation',
                reviewBody: verified.state,
                datePublished: isoOf(verified.date),
                isBasedOn: verified.source,
            }),
    });
}
/** A trip. Who travels is the agent of an action, further travellers take part in it, and what is known about the data is in a creative work, because `Trip` has no properties for them. */
function tripThing(trip) {
    const { id, title, traveller, role, travellers, start, end, asOf, stops, language } = trip;
    return present({
        '@type': 'TouristTrip',
        ...(/^https?:/.test(id ?? '') ? { '@id': id } : { identifier: id }),
        name: title && escaped(title),
        departureTime: isoOf(start),
        arrivalTime: isoOf(end),
        subjectOf: (asOf?.date ?? language) && present({ '@type': 'CreativeWork', dateModified: isoOf(asOf), inLanguage: language }),
        potentialAction: (traveller ?? role ?? travellers) &&
            present({
                '@type': 'TravelAction',
                agent: (traveller ?? role) && personThing(present({ name: traveller, role })),
                participant: travellers?.map(personThing),
            }),
        itinerary: {
            '@type': 'ItemList',
            itemListElement: stops.map((stop, index) => ({
                '@type': 'ListItem',
                position: index + 1,
                item: withJourney(stopThing(stop), stop, stops[index - 1]),
            })),
        },
    });
}
const EVENT_STATUSES = {
    scheduled: 'https://schema.org/EventScheduled',
    done: 'https://schema.org/EventScheduled',
    // schema.org has no value for “tentative”. The status is still written, because an event without one counts as scheduled.
    tentative: 'tentative',
    postponed: 'https://schema.org/EventPostponed',
    cancelled: 'https://schema.org/EventCancelled',
};
/** The status for schema.org. Unknown text is kept, because an event without a status counts as scheduled. */
const eventStatusOf = ({ status, statusText, previousStart, }) => {
    const isMoved = previousStart && (status ?? (statusText ? undefined : 'scheduled')) === 'scheduled';
    if (isMoved)
        return 'https://schema.org/EventRescheduled';
    if (status === undefined)
        return statusText;
    return isOff({ status }) && statusText !== undefined ? [EVENT_STATUSES[status], statusText] : EVENT_STATUSES[status];
};
/** A picture with its text alternative and its files in other widths. */
function stopImageThing(image) {
    const { alt, sources = [] } = image;
    const files = sources.map(({ src, width, type }) => present({ '@type': 'ImageObject', contentUrl: src, width, encodingFormat: type }));
    return { ...imageThing(image), ...present({ description: alt && escaped(alt), encoding: listOf(files) }) };
}
function stopThing(stop) {
    const { place, country, timeZone, coordinates, purpose, meets, events, image, links = [], source } = stop;
    const location = present({
        '@type': 'Place',
        name: place,
        address: country && { '@type': 'PostalAddress', addressCountry: country },
        geo: coordinates && { '@type': 'GeoCoordinates', latitude: coordinates[1], longitude: coordinates[0] },
    });
    return present({
        '@type': 'Event',
        name: (place ?? country) && escaped(place ?? country ?? ''),
        startDate: isoOf(stop.start, timeZone),
        endDate: isoOf(stop.end, timeZone),
        eventSchedule: timeZone && { '@type': 'Schedule', scheduleTimezone: timeZone },
        location,
        description: purpose && textOf(purpose),
        image: image && stopImageThing(image),
        // Pages about the event. What it is known from is the basis of one of them.
        subjectOf: listOf([
            ...links.map(({ url, title }) => present({ '@type': 'WebPage', url, name: title && escaped(title) })),
            ...(source === undefined ? [] : [{ '@type': 'CreativeWork', isBasedOn: source }]),
        ]),
        attendee: meets?.map(personThing),
        eventStatus: eventStatusOf(stop),
        subEvent: events?.map((event) => present({
            '@type': 'Event',
            name: escaped(event.title),
            startDate: isoOf(event.start, timeZone),
            endDate: isoOf(event.end, timeZone),
            location: event.place && { '@type': 'Place', name: event.place },
            eventStatus: eventStatusOf(event),
            previousStartDate: isoOf(event.previousStart, timeZone),
        })),
    });
}
