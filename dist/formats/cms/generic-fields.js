import { articleRecord } from '../../model/definition/article.js';
/** The names of each field in other systems, in lowercase and without separators. The first name found is used. */
export const SPELLINGS = {
    id: ['id', 'uuid', 'guid'],
    headline: ['headline', 'title', 'heading', 'hed', 'subject', 'titel', 'titre', 'titulo', 'titolo', 'name'],
    kicker: ['kicker', 'eyebrow', 'overline', 'pretitle'],
    standfirst: [
        ...['standfirst', 'dek', 'deck', 'subtitle', 'subheadline', 'subheading', 'subhead', 'lede', 'lead', 'intro'],
        ...['introduction', 'teaser', 'summary', 'excerpt', 'abstract', 'description', 'snippet', 'synopsis'],
    ],
    body: [
        ...[
            'body',
            'bodyhtml',
            'bodyxml',
            'bodytext',
            'bodycontent',
            'articlebody',
            'content',
            'contenthtml',
            'contenttext',
        ],
        ...['contents', 'html', 'text', 'fulltext', 'articletext', 'story', 'storybody', 'mainbody', 'maintext', 'copy'],
        ...[
            'richtext',
            'blocks',
            'components',
            'paragraphs',
            'sections',
            'contentblocks',
            'bodyblocks',
            'rawhtml',
            'markdown',
        ],
        ...['texto', 'inhalt', 'contenu', 'contenido', 'testo', 'leadparagraph'],
    ],
    byline: ['byline', 'bylinetext', 'by'],
    authors: [
        ...['authors', 'author', 'authorname', 'authornames', 'creators', 'creator', 'writers', 'writer'],
        ...['reporters', 'reporter', 'contributors', 'contributor', 'autor', 'autoren', 'auteur', 'autore', 'user'],
    ],
    dateline: ['dateline'],
    published: [
        // A later publication of the same story has the other date.
        ...['firstpublished', 'firstpublishedat', 'firstpublisheddate', 'firstpublicationdate'],
        ...[
            'published',
            'publishedat',
            'publisheddate',
            'publishedon',
            'publicationdate',
            'publishdate',
            'publishdatetime',
        ],
        ...['datepublished', 'pubdate', 'displaydate', 'postdate'],
        ...['datum', 'fecha'],
        ...['date', 'datetime', 'timestamp', 'releasedate', 'created', 'createdat', 'createddate', 'datecreated'],
    ],
    updated: [
        ...['updated', 'updatedat', 'updateddate', 'dateupdated', 'modified', 'modifiedat', 'modifieddate', 'datemodified'],
        ...['lastmodified', 'lastupdated', 'lastupdatedat', 'changed'],
    ],
    language: ['language', 'lang', 'locale', 'langcode'],
    url: ['url', 'weburl', 'canonicalurl', 'canonical', 'permalink', 'link', 'href', 'shareurl', 'articleurl'],
    section: ['section', 'sectionname', 'category', 'desk', 'rubric'],
    image: [
        ...[
            'image',
            'mainimage',
            'leadimage',
            'leadphoto',
            'heroimage',
            'hero',
            'featuredimage',
            'featureimage',
            'coverimage',
        ],
        ...[
            'cover',
            'picture',
            'photo',
            'imageurl',
            'mainimageurl',
            'images',
            'media',
            'thumbnail',
            'thumbnailurl',
            'urltoimage',
        ],
    ],
    alt: ['imagealt', 'alttext', 'imagealttext'],
    caption: ['imagecaption', 'caption', 'photocaption'],
    credit: ['imagecredit', 'photocredit', 'credit'],
    source: ['source', 'publisher', 'publication', 'provider', 'sitename', 'site'],
    copyright: ['copyright', 'copyrightnotice', 'rights'],
    topics: ['tags', 'topics', 'keywords', 'categories'],
};
/** All names of all fields. */
export const SPELT = new Set(Object.values(SPELLINGS).flat());
/** A name in lowercase without separators, so that `published_at` equals `publishedAt`. */
export const simpleName = (name) => name.toLowerCase().replace(/[^a-z\d]/g, '');
/** Finds a field of a story by any of its names. */
export function fieldIn(story, field) {
    const named = new Map();
    for (const [name, value] of story.fields.slice(0, MAX_FIELDS)) {
        const simple = simpleName(name);
        if (isUsable(field, value) && !named.has(simple))
            named.set(simple, value);
    }
    const found = SPELLINGS[field].find((name) => named.has(name));
    if (found !== undefined)
        return named.get(found);
    // `article_title` is the title of the article.
    const prefixed = ['article', 'story', 'post', 'news'].flatMap((kind) => SPELLINGS[field].map((name) => kind + name));
    return named.get(prefixed.find((name) => named.has(name)) ?? '') ?? story.at(field);
}
/** Objects with more fields are dictionaries, not stories. */
const MAX_FIELDS = 300;
/** Whether a value fits a field: `published: true` is not a date, and a list of objects is not a name. */
function isUsable(field, value) {
    if (!value.exists || typeof value.raw === 'boolean')
        return false;
    if (Array.isArray(value.raw) && value.raw.length === 0)
        return false;
    return field !== 'headline' || !Array.isArray(value.raw);
}
/** Names of fields in which systems wrap their stories. */
const WRAPPERS = [
    ...[
        'data',
        'article',
        'articles',
        'story',
        'stories',
        'post',
        'posts',
        'item',
        'items',
        '_items',
        'entry',
        'entries',
    ],
    ...['result', 'results', 'response', 'docs', 'documents', 'hits', '_source', 'attributes', 'fields', 'node', 'nodes'],
    ...['edges', 'page', 'payload', 'content', 'props', 'pageProps', 'pages', 'news'],
];
const MAX_DEPTH = 6;
const MAX_STORIES = 1_000;
/** Finds the stories in data, inside any lists and wrapper objects. */
export function storiesIn(value, depth = 0) {
    if (depth > MAX_DEPTH)
        return [];
    if (Array.isArray(value.raw)) {
        const stories = [];
        for (const entry of value.list.slice(0, MAX_STORIES))
            stories.push(...storiesIn(entry, depth + 1));
        return stories.slice(0, MAX_STORIES);
    }
    if (isStory(value))
        return [value];
    for (const name of WRAPPERS) {
        const inner = value.at(name);
        const stories = typeof inner.raw === 'object' && inner.exists ? storiesIn(inner, depth + 1) : [];
        if (stories.length > 0)
            return stories;
    }
    return [];
}
/** Whether data is a story of an unknown system. Broadsheet JSON with a misspelt field is not. */
export function isGeneric(value) {
    const [story] = storiesIn(value);
    if (story === undefined)
        return false;
    const isForeign = story.fields.some(([name]) => !Object.hasOwn(articleRecord.fields, name) &&
        SPELT.has(simpleName(name).replace(/^(?:article|story|post|news)(?=[a-z]{4})/, '')));
    return isForeign || (story.path !== value.path && !Array.isArray(value.raw) && !value.at('articles').exists);
}
/** Whether an object is a story: it has a title, and either text or a summary with an author or date. */
function isStory(value) {
    if (value.fields.length < 2 || value.first('quotation', 'stops').exists || isError(value))
        return false;
    if (!saysSomething(fieldIn(value, 'headline')))
        return false;
    if (saysSomething(fieldIn(value, 'body')))
        return true;
    const isNews = ['authors', 'byline', 'published', 'image'].some((name) => fieldIn(value, name).exists);
    return (isNews && saysSomething(fieldIn(value, 'standfirst')) && fieldIn(value, 'headline').path !== value.at('name').path);
}
/** Whether data is an error response of a server, as in RFC 9457 or a similar form. */
const isError = (value) => ['status', 'statusCode', 'code'].some((name) => (value.at(name).number ?? 0) >= 400) ||
    value.first('error', 'errors', 'exception', 'traceback').exists;
/** Whether a value contains readable text at any depth. Type names and URLs do not count. */
function saysSomething(value, depth = 0) {
    if (value.words !== undefined)
        return typeof value.raw === 'string' && /\p{L}/u.test(value.words);
    if (depth > MAX_WORDS_DEPTH)
        return false;
    const entries = Array.isArray(value.raw)
        ? value.list.slice(0, MAX_SEARCHED)
        : value.fields.slice(0, MAX_SEARCHED).flatMap(([name, field]) => (NO_WORDS.test(name) ? [] : [field]));
    return entries.some((entry) => saysSomething(entry, depth + 1));
}
const MAX_WORDS_DEPTH = 8;
const MAX_SEARCHED = 20;
const NO_WORDS = /^(_?type|__typename|blocktype|kind|component|format|id|uuid|key|url|src|href|slug|version)$/i;
