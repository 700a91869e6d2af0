import { base64Text } from '../shared/base64.js';
import { datelineOf } from './dateline-field.js';
import { nitfInHtml } from './nitf-markup.js';
import { storyOf } from './nitf-story.js';
/** Reads NewsML 1: items that contain nested components, each with one language or role. @see https://iptc.org/standards/newsml-1/ */
export const read = (root, options) => {
    const items = root.name === 'NewsItem' ? [root] : root.name === 'NewsComponent' ? [] : root.all('NewsItem');
    const stories = [
        ...items.filter((item) => !isWithheld(item, options)).flatMap((item) => storiesIn(item)),
        ...(root.name === 'NewsComponent' ? storiesOf(root, root, []) : []),
    ];
    const wanted = stories.findIndex(({ language }) => language !== undefined && language === options.language);
    return {
        version: root.attribute('Version').words,
        entries: stories.map((story) => articleOf(story)),
        primary: wanted > 0 ? wanted : undefined,
    };
};
const named = (at) => at.attribute('FormalName').words ?? '';
const roleOf = (component) => named(component.first('Role'));
const languageOf = (component) => component.at('DescriptiveMetadata', 'Language').attribute('FormalName').language ?? component.language;
function isWithheld(item, { now }) {
    const status = item.at('NewsManagement', 'Status');
    const change = item.at('NewsManagement', 'StatusWillChange');
    const until = change.first('DateAndTime').value;
    const isEmbargoed = /embargo/i.test(named(status));
    // If the current time is unknown, an embargo counts as still in force.
    if (/cancel|withheld/i.test(named(status)) || (isEmbargoed && (!until.exists || !now || until.isAfter(now)))) {
        status.report('withheld', `This item has the status “${named(status).slice(0, 40)}”, so it is not shown.`);
        return true;
    }
    return false;
}
const storiesIn = (item) => item.all('NewsComponent').flatMap((component) => storiesOf(component, item, []));
/** One story; several if a component contains it in several languages, or contains only news items. */
function storiesOf(component, item, around) {
    const parts = component.all('NewsComponent');
    const titled = parts.filter((part) => part.at('NewsLines', 'HeadLine').words && !isMedia(part));
    const languages = new Set(titled.map((part) => languageOf(part)));
    const within = [...around, component];
    const isShelf = titled.length > 1 && (languages.size > 1 || (titled.length === parts.length && !hasContent(component)));
    if (isShelf)
        return titled.flatMap((part) => storiesOf(part, item, within));
    const [only] = titled;
    const isWrapper = parts.length === 1 && only !== undefined && !component.first('ContentItem').exists;
    if (isWrapper)
        return storiesOf(only, item, within);
    return [...itemsWithin(component), { item, component, around, language: languageOf(component) ?? item.language }];
}
/** Whole items within a component. */
const itemsWithin = (component) => component.all('NewsItem').flatMap((inner) => storiesIn(inner));
const hasContent = (component) => component.first('ContentItem').exists;
const MEDIA = /photo|picture|image|graphic|logo|illustration|video|audio|icon|thumbnail|quicklook|highdef|preview/i;
const SKIPPED = /^(stylesheet|script|headline|keywords?)$/i;
/** Roles of texts about a picture or recording. Other texts in its component belong to the story. */
const ABOUT_MEDIA = /caption|credit|copyright|source|^(alt|description)/i;
const typeOf = (content) => named(content.first('MimeType')) || named(content.first('MediaType')) || named(content.first('Format'));
/** Whether a component is a picture or recording: by the type of its files or by its role. */
const isMedia = (component) => component
    .all('ContentItem')
    .some((content) => /^(image|video|audio|photo|graphic|picture)/i.test(typeOf(content)) && !content.first('DataContent').exists) ||
    (MEDIA.test(roleOf(component)) && !/main|body/i.test(roleOf(component)));
const isLogo = (component) => /logo/i.test(roleOf(component));
function articleOf({ item, component, around, language }) {
    const all = [component, ...around.toReversed()];
    const line = (name) => all.map((part) => part.first('NewsLines').said(name)).find(({ exists }) => exists) ??
        component.first('NewsLines').first(name);
    const gathered = { texts: [], standfirst: [], media: [], contacts: [], nitf: [] };
    gather(component, gathered, 0);
    for (const part of around)
        gathered.media.push(...sharedBy(part).media);
    const management = item.first('NewsManagement');
    const [first, version] = ['FirstCreated', 'ThisRevisionCreated'].map((name) => management.said(name).value.date);
    // Logos come last, so that the logo of an organisation does not become the lead picture.
    const media = gathered.media.toSorted((one, other) => Number(isLogo(one)) - Number(isLogo(other)));
    const [image, ...others] = media.map(mediumOf).filter((medium) => medium !== undefined);
    const isLead = image?.['type'] === 'figure' && !media.every(isLogo);
    const stated = gathered.nitf[0] ? storyOf(gathered.nitf[0]) : {};
    const partyOf = (name) => all.flatMap((part) => sharedBy(part).parties.get(name) ?? []);
    return {
        id: item.at('Identification', 'NewsIdentifier').said('PublicIdentifier', 'NewsItemId').words,
        headline: line('HeadLine').looseLine ?? stated['headline'],
        standfirst: gathered.standfirst[0]?.htmlText ?? line('SubHeadLine').looseText ?? stated['standfirst'],
        byline: line('ByLine').looseLine ?? stated['byline'],
        authors: partyOf('Creator').length > 0 ? partyOf('Creator').map((name) => ({ name })) : stated['authors'],
        dateline: datelineOf(line('DateLine').words ?? stated['dateline']),
        published: first ?? version ?? stated['published'],
        updated: first && version,
        language: language ?? stated['language'],
        image: isLead ? image['image'] : undefined,
        body: [
            ...gathered.texts,
            ...(isLead ? others : [image, ...others]),
            ...gathered.standfirst.slice(1).map(({ htmlBlocks }) => htmlBlocks),
            ...gathered.contacts.map((contact) => ({ type: 'callout', kind: 'contact', content: [contact] })),
        ],
        source: partyOf('Source')[0] ?? partyOf('Provider')[0] ?? line('CreditLine').looseLine ?? stated['source'],
        copyright: line('CopyrightLine').looseLine ?? stated['copyright'],
        topics: [...new Set(all.flatMap((part) => sharedBy(part).topics))],
    };
}
/** Whether a component has a file, not only text. */
const hasFiles = (component) => component.within('ContentItem').some((content) => content.attribute('Href').exists);
/** Whether a component nested in that of a picture or recording contains text of the story. */
const isStoryText = (part) => !isMedia(part) && roleOf(part) !== '' && !ABOUT_MEDIA.test(roleOf(part)) && part.within('DataContent').length > 0;
/** All content items of a story's components, by role. */
function gather(component, into, depth) {
    const role = roleOf(component);
    if (SKIPPED.test(role) && depth > 0)
        return;
    if (depth > 0 && isMedia(component)) {
        const texts = component.all('NewsComponent').filter(isStoryText);
        for (const text of texts)
            gather(text, into, depth + 1);
        if (texts.length === 0 && hasFiles(component))
            return void into.media.push(component);
        // A story may have the role of a picture or recording. Its files are then in nested components.
        const files = texts.length > 0 ? component.all('NewsComponent').filter(hasFiles) : [];
        for (const file of files.length > 0 ? files : hasFiles(component) ? [component] : [])
            into.media.push(file);
        if (texts.length > 0)
            return;
    }
    const seen = new Set();
    for (const content of component.all('ContentItem')) {
        if (!content.first('DataContent').exists) {
            if (depth === 0 && isMedia(component) && into.media.at(-1) !== component)
                into.media.push(component);
            continue;
        }
        const value = contentOf(content, into);
        const words = value?.words?.replace(/<[^<>]*>|\s+/g, '') ?? '';
        // A component may contain the same text in several formats.
        if (!value || !words || seen.has(words))
            continue;
        seen.add(words);
        const isPlain = /plain/i.test(typeOf(content)) || !/[<&]/.test(value.words ?? '');
        const blocks = isPlain ? value.plainBlocks : value.htmlBlocks;
        if (/^sub-?headline$|^(abstract|summary|standfirst|lead)$/i.test(role))
            into.standfirst.push(value);
        else if (/contact/i.test(role) && blocks !== undefined)
            into.contacts.push(blocks);
        else
            into.texts.push(blocks);
    }
    for (const part of component.all('NewsComponent'))
        gather(part, into, depth + 1);
}
/** The text in a content item: NITF, an HTML page or fragment, as elements or escaped, else plain text. */
function contentOf(content, { nitf }) {
    const [data] = content.within('DataContent');
    if (!data)
        return undefined;
    if (/css|javascript/i.test(typeOf(content)))
        return undefined;
    const [story] = data.within('nitf');
    if (story) {
        nitf.push(story);
        return (story.at('body', 'body.content').exists ? story.at('body', 'body.content') : story.first('body')).markup(nitfInHtml);
    }
    if (data.hasElements) {
        const [body] = data.within('body', 'body.content');
        return (body ?? data).markup(nitfInHtml);
    }
    const isCode = content.all('Encoding').some((encoding) => /base64/i.test(encoding.attribute('Notation').words ?? ''));
    if (!isCode)
        return data.value;
    const words = base64Text(data.value.words ?? '');
    return words === undefined ? data.report('unknown-type', 'Not text; ignored.') : data.written(words);
}
/** Converts a component to a figure, audio or video block. Its files are versions of one picture or recording. */
function mediumOf(component) {
    const contents = [component, ...component.within('NewsComponent')].flatMap((part) => part.all('ContentItem'));
    const files = contents.flatMap((content) => {
        const src = content.address('Href');
        return src ? [{ src, type: typeOf(content), ...sizeOf(content) }] : [];
    });
    const pictures = files
        .filter(({ type, src }) => /^(image|photo|graphic|picture)/i.test(type) || (!type && /\.(jpe?g|png|gif|webp)$/i.test(src)))
        .sort((one, other) => (other.width ?? 0) - (one.width ?? 0));
    const recordings = files.filter(({ type }) => /^(video|audio)\b/i.test(type));
    const captions = component.within('NewsComponent').filter((part) => /caption/i.test(roleOf(part)));
    const nothing = { texts: [], standfirst: [], media: [], contacts: [], nitf: [] };
    const texts = [...captions, component].flatMap((part) => part.all('ContentItem').flatMap((content) => contentOf(content, nothing) ?? []));
    const lines = component.first('NewsLines');
    const caption = texts[0]?.htmlText ?? lines.said('HeadLine').looseText;
    const credit = lines.said('CreditLine', 'ByLine', 'CopyrightLine').looseLine;
    const [kind] = recordings.flatMap(({ type }) => /^(video|audio)/i.exec(type)?.[1]?.toLowerCase() ?? []);
    if (kind) {
        const sources = recordings.map(({ src, type }) => ({ src, type: type.includes('/') ? type : undefined }));
        return { type: kind, sources, caption, credit, poster: pictures[0] && { src: pictures[0].src } };
    }
    const image = component.value.widestPicture(pictures.map(({ src, width, height }) => ({ src, width, height })));
    if (image)
        return { type: 'figure', image: { ...image, caption, credit } };
    if (files.length > 0)
        return { type: 'related', links: files.map(({ src }) => ({ url: src, title: caption })) };
    return component.report('missing', 'This picture has no file that browsers can show; ignored.');
}
function sizeOf(content) {
    const properties = content.first('Characteristics').all('Property');
    const sideOf = (name) => properties.find((property) => name.test(named(property)))?.attribute('Value').pixels;
    return { width: sideOf(/^(pixel)?width$/i), height: sideOf(/^(pixel)?height$/i) };
}
/** Caches the metadata of each component, because a component may contain a thousand stories. */
const SHARED = new WeakMap();
/** Maximum number of values of each kind that are shared with all stories of a component. */
const MAX_SHARED = 100;
function sharedBy(component) {
    const known = component.element && SHARED.get(component.element);
    if (known)
        return known;
    const metadata = component.all('AdministrativeMetadata');
    const partiesOf = (name) => metadata
        .flatMap((part) => part.all(name).flatMap((entry) => entry.all('Party').map((party) => named(party).trim())))
        .filter((words) => words !== '')
        .slice(0, MAX_SHARED);
    const shared = {
        media: component.all('NewsComponent').filter(isMedia).slice(0, MAX_SHARED),
        topics: topicsOf(component).slice(0, MAX_SHARED),
        parties: new Map(['Creator', 'Source', 'Provider'].map((name) => [name, partiesOf(name)])),
    };
    if (component.element)
        SHARED.set(component.element, shared);
    return shared;
}
/** The keywords, from keyword lines and from properties named so. Subject codes are not readable text. */
function topicsOf(component) {
    const lines = component
        .first('NewsLines')
        .all('KeywordLine')
        .flatMap(({ words }) => words ?? []);
    const properties = [...component.all('DescriptiveMetadata'), ...component.all('Metadata')]
        .flatMap((part) => part.all('Property'))
        .filter((property) => /keyword/i.test(named(property)))
        .flatMap((property) => property.attribute('Value').words ?? []);
    return [...lines, ...properties];
}
