import { comparisonKey } from '../shared/comparison-key.js';
import { foundIn } from '../shared/find-phrases.js';
import { codedStatus } from './iptc-status.js';
/**
 * Reads ninjs, the JSON of news agencies, versions 1 to 3, and the variants of Superdesk and PA. The versions write the role
 * of a text differently: in the field name (`headline_main`), in a list of objects with roles, or in camel case. @see https://iptc.org/standards/ninjs/
 */
export const read = (value, options) => {
    // A page of search results has its items in a list.
    const page = ['item', 'items', '_items'].map((name) => value.at(name)).find(({ raw }) => Array.isArray(raw));
    const items = (page ?? value).list;
    return { version: versionOf(items[0] ?? value), entries: items.map((item) => itemOf(item, options)) };
};
const LISTED = ['headlines', 'bodies', 'descriptions', 'eventDetails'];
function versionOf(item) {
    const stated = item.first('standard', '$standard').at('version').words;
    return (stated ?? (!item.first(...LISTED).exists ? '1' : item.first('versionCreated', 'eventDetails').exists ? '3' : '2'));
}
function itemOf(value, { now }) {
    const states = [value.first('pubstatus', 'pubStatus', 'status'), value.at('state')];
    const status = states.find(({ words = '' }) => /^(cancell?ed|withheld|killed|recalled|spiked)$/i.test(words));
    if (status)
        return status.report('withheld', `This item has the status “${status.words}”, so it is not shown.`);
    const embargo = value.first('embargoed', 'embargo');
    if (embargo.isAfter(now))
        return embargo.report('withheld', `This item is under embargo until ${embargo.words}, so it is not shown yet.`);
    return value.at('eventDetails').exists || value.at('type').words === 'event' ? eventOf(value) : articleOf(value);
}
/** All variants of a field: `headline` and `headline_main`, or the entries of `headlines`. */
function wordingsOf(source, name, plural) {
    const listed = source.at(plural).list.map((entry) => ({
        role: entry.at('role').words ?? '',
        type: entry.first('contentType', 'contenttype').words ?? '',
        value: entry.at('value'),
    }));
    const named = source.fields.flatMap(([key, value]) => key === name || key.startsWith(`${name}_`) ? [{ role: key.slice(name.length + 1), type: '', value }] : []);
    return [...listed, ...named].filter(({ value }) => value.words);
}
const SUMMARIES = 'lead standfirst summary abstract html xhtml richtext text main  caption'.split(' ');
const CAPTIONS = 'caption html xhtml richtext text main '.split(' ');
/** The variant with the most preferred role; the first variant if no role is preferred. */
const wordingOf = (wordings, roles) => roles.map((role) => wordings.find((wording) => wording.role === role)).find((wording) => wording)?.value;
const headlineOf = (value) => {
    const headlines = wordingsOf(value, 'headline', 'headlines');
    return wordingOf(headlines, ['main', '']) ?? headlines[0]?.value ?? value.at('title');
};
const captionOf = (value) => wordingOf(wordingsOf(value, 'description', 'descriptions'), CAPTIONS);
/** The body texts. If a text is there in several formats, HTML is preferred to NITF, and NITF to plain text. */
function bodiesOf(source) {
    const rank = ({ type, value }) => {
        const words = value.words ?? '';
        return /plain/.test(type) || !/<\w/.test(words) ? 0 : /<\w*nitf\b/i.test(words) ? 1 : 2;
    };
    const bodies = wordingsOf(source, 'body', 'bodies');
    bodies.sort((one, other) => rank(other) - rank(one));
    const said = [];
    return bodies.filter((body) => {
        const key = comparisonKey((body.value.words ?? '').replace(/<[^<>]*>/g, ' '));
        const isKept = rank(body) === rank(bodies[0]) && !said.some((words) => words.includes(key) || key.includes(words));
        if (isKept)
            said.push(key);
        else
            body.value.report('repeated', 'The data has the same text in several formats; kept once.');
        return isKept;
    });
}
/** The text of a body, by its content type. */
function blocksOf({ value, type, role }) {
    const words = value.words ?? '';
    if (/plain/.test(type))
        return value.plainBlocks;
    if (/<\w*nitf\b/i.test(words))
        return value.replaced(htmlOf(words)).htmlBlocks;
    return /html|rich/.test(role + type) ? value.htmlBlocks : value.looseBlocks;
}
/** The text of a body as inline text, for a field that cannot contain blocks. */
function textOf({ value, type }) {
    const words = value.words ?? '';
    if (/plain/.test(type))
        return value.plainBlocks;
    return (/<\w*nitf\b/i.test(words) ? value.replaced(htmlOf(words)) : value).htmlText;
}
const NITF_BODIES = ['body.content', 'brodtext', 'body'];
const NITF_TAGS = {
    hl2: 'h3',
    bq: 'blockquote',
    citat: 'blockquote',
    credit: 'cite',
    media: 'figure',
    'media-reference': 'img',
    'media-caption': 'figcaption',
    'media-producer': 'small',
};
/** Converts the body of a story from NITF to HTML. */
function htmlOf(nitf) {
    const lower = nitf.toLowerCase();
    const tag = NITF_BODIES.find((name) => lower.includes(`<${name}`)) ?? '';
    const start = tag ? lower.indexOf(`<${tag}`) : 0;
    const end = tag ? lower.indexOf(`</${tag}`, start) : -1;
    return nitf
        .slice(start, end < 0 ? undefined : end)
        .replace(/(<\/?)([\w.-]+)/g, (whole, open, name) => Object.hasOwn(NITF_TAGS, name.toLowerCase()) ? `${open}${NITF_TAGS[name.toLowerCase()]}` : whole)
        .replace(/(<img[^<>]*)\ssource=/g, '$1 src=');
}
const PICTURE = /^(picture|graphic)$/;
const RECORDING = /^(audio|video)$/;
const isOf = (value, types) => types.test(value.at('type').words ?? '');
function articleOf(value) {
    const bodies = bodiesOf(value);
    const text = bodies[0]?.value ?? value.at('body');
    const summaries = wordingsOf(value, 'description', 'descriptions');
    const parts = value.at('associations').entries.filter((part) => part.fields.length > 0);
    const featured = value.at('associations', 'featuremedia').fields.length > 0 && value.at('associations', 'featuremedia');
    const lead = isOf(value, PICTURE) ? value : featured || parts.find((part) => isOf(part, PICTURE));
    // Superdesk writes the pictures of a story into its HTML as well, so these are not added again.
    const written = (text.words ?? '').replaceAll('&amp;', '&');
    const files = parts.map((part) => part.renditions('image').map(({ src }) => src));
    const inText = foundIn(written, files.flat());
    const others = parts.filter((part, index) => part.raw !== (lead && lead.raw) && !files[index].some((src) => inText.has(src)));
    const place = placeNameOf(value);
    const released = value.first('firstpublished', 'firstPublished').date;
    const version = value.first(...VERSIONS).date;
    return {
        id: value.first('uri', 'guid', '_id').words,
        headline: headlineOf(value).htmlWords,
        standfirst: isOf(value, PICTURE)
            ? undefined
            : (wordingOf(summaries, SUMMARIES) ?? value.first('abstract', 'subhead')).summaryOf(text),
        byline: value.first('byline', 'by').htmlWords,
        authors: value
            .at('authors')
            .list.map((author) => ({ name: author.names[0], role: author.at('jobtitle').names[0] })),
        // The dateline is left out if the text starts with the place.
        dateline: isWithin(place.words, written) ? undefined : place.htmlWords,
        published: released ?? version,
        updated: released && version,
        language: value.at('language').language,
        url: value.first('canonicalurl', 'canonicalUrl').address,
        section: value.first('service', 'section', 'anpa_category').names[0],
        image: lead ? imageOf(lead) : undefined,
        body: [
            ...bodies.map(blocksOf),
            ...(isOf(value, RECORDING) ? [recordingOf(value, false)] : []),
            ...others.map((part) => partOf(part)),
        ],
        source: value.first('infosource', 'infosources', 'infoSources', 'source').names[0],
        copyright: value.first(...'copyrightnotice copyrightNotice copyrightholder copyrightHolder'.split(' ')).htmlWords,
        license: value.first('rightsinfo', 'rightsInfo').first('linkedrights', 'linkedRights').address,
        topics: [...value.first('subject', 'subjects').list, ...value.at('keywords').list].flatMap((topic) => topic.at('name').exists || topic.words ? topic.names : []),
    };
}
/** The place in the dateline. Superdesk writes it with date and agency: `HYTHE, May 6 AP -`. */
function placeNameOf(value) {
    const dateline = value.at('dateline');
    const located = dateline.at('located', 'city').exists ? dateline.at('located', 'city') : dateline.at('text');
    return located.exists ? located : value.first('located', 'location');
}
const VERSIONS = 'versioncreated versionCreated contentcreated contentCreated firstcreated firstCreated'.split(' ');
const isWithin = (place, text) => place !== undefined && text.slice(0, 300).toLowerCase().includes(place.split(',')[0].toLowerCase());
function imageOf(value) {
    const image = value.picture(value.renditions('image'));
    const caption = captionOf(value);
    if (!image)
        return value.report('missing', 'This picture has no file that browsers can show; ignored.');
    return {
        ...image,
        alt: value.first('altText', 'alt_text', 'body_text').words,
        caption: caption?.htmlText,
        credit: value.first('byline', 'by', 'creditline', 'copyrightholder', 'copyrightHolder').htmlWords,
    };
}
function recordingOf(value, isPart) {
    const type = value.at('type').words ?? '';
    const sources = value.renditions(type).map(({ src, type }) => ({ src, type }));
    const [poster] = value.renditions('image');
    if (sources.length === 0)
        return value.report('missing', 'This recording has no file; ignored.');
    return {
        type,
        sources,
        poster: poster && { src: poster.src },
        title: isPart ? headlineOf(value).htmlWords : undefined,
        caption: isPart ? captionOf(value)?.htmlText : undefined,
        credit: isPart ? value.first('byline', 'by').htmlWords : undefined,
    };
}
/** Converts an associated item of a story: a picture, a recording or a text. */
function partOf(value) {
    if (isOf(value, RECORDING))
        return recordingOf(value, true);
    const bodies = isOf(value, PICTURE) ? [] : bodiesOf(value);
    if (bodies.length > 0) {
        return { type: 'callout', title: headlineOf(value).htmlWords, content: bodies.map(blocksOf) };
    }
    const image = imageOf(value);
    return image && { type: 'figure', image };
}
/** Converts an event to an itinerary with a stop for each place. The first stop gets its summary and text. */
function eventOf(value) {
    const dates = value.at('eventDetails', 'dates');
    const dateOf = (end) => dates.fields.find(([name, date]) => end.test(name) && date.exists)?.[1];
    const [start, end] = [dateOf(/start/i), dateOf(/end/i)];
    const status = value.at('eventDetails', 'eventStatus');
    const summary = captionOf(value) ?? wordingOf(wordingsOf(value, 'description', 'descriptions'), SUMMARIES);
    const bodies = bodiesOf(value);
    for (const [name, detail] of value.at('eventDetails').fields) {
        if (/^(dates|eventStatus)$/.test(name) || !detail.exists)
            continue;
        const words = detail.words ?? detail.at('name').words ?? detail.looseWords ?? '';
        detail.report('unknown-field', `The event detail “${name}: ${words.slice(0, 80)}” is not supported; ignored.`);
    }
    const about = bodies[0] && summary ? summary.summaryOf(bodies[0].value) : summary?.htmlText;
    const paragraphs = [about, ...bodies.map(textOf)].filter((words) => words !== undefined);
    const stop = {
        start: start?.date,
        end: end?.date,
        status: codedStatus(status.words ?? status.looseWords),
        purpose: paragraphs.flatMap((words, index) => (index > 0 ? ['\n\n', words] : [words])),
    };
    const places = value.first('places', 'place').list.map(placeOf);
    return {
        title: headlineOf(value).htmlWords,
        language: value.at('language').language,
        start: stop.start,
        end: stop.end,
        stops: (places.length > 0 ? places : [{}]).map((place, index) => ({
            ...stop,
            ...place,
            purpose: index > 0 ? undefined : stop.purpose,
        })),
    };
}
function placeOf(value) {
    const name = value.at('name').words ?? value.words;
    const contacts = value.first('contactInfo', 'contactinfo').list.map((entry) => entry.at('address'));
    const address = contacts.find(({ exists }) => exists);
    const town = address?.at('locality').words;
    const coordinates = value
        .first('geoJSON', 'geojson')
        .at('coordinates')
        .list.map(({ number }) => number);
    return {
        place: name && town && !name.includes(town) ? `${name}, ${town}` : (name ?? town),
        country: address?.at('country').names[0],
        coordinates: coordinates.length === 2 ? coordinates : undefined,
    };
}
