import { blocksIn, pictureIn, wordsOf } from './generic-blocks.js';
import { fieldIn, simpleName, SPELT, storiesIn } from './generic-fields.js';
/**
 * Reads stories of an unknown content management system, by the common names of fields: `title` or `headline`, `body` or
 * `content`. An issue says which field was read as what.
 */
export const read = (value, options) => {
    const stories = storiesIn(value);
    return { entries: stories.map((story) => storyOf(story, options)) };
};
function storyOf(story, options) {
    if (isWithheld(story, options))
        return undefined;
    const taken = new Map();
    const take = (field) => {
        const found = fieldIn(story, field);
        if (found.exists)
            taken.set(found.path.slice(story.path.length).replace(/^\./, ''), field);
        return found;
    };
    const [authors, printed] = authorsOf(take('authors'));
    const [image, about] = pictureIn(take('image'), {
        alt: take('alt'),
        caption: take('caption'),
        credit: take('credit'),
    });
    const body = take('body');
    const section = take('section');
    const draft = {
        id: take('id').words,
        headline: wordsOf(take('headline'), options)?.htmlWords,
        kicker: wordsOf(take('kicker'), options)?.htmlWords,
        standfirst: wordsOf(take('standfirst'), options)?.htmlText,
        byline: wordsOf(take('byline'), options)?.htmlWords ?? printed,
        authors,
        dateline: wordsOf(take('dateline'), options)?.htmlWords,
        published: wordsOf(take('published'), options)?.date,
        updated: wordsOf(take('updated'), options)?.date,
        language: take('language').language,
        url: take('url').address,
        section: section.names[0] ?? section.first('title', 'label').htmlWords,
        image,
        body: [...about, ...blocksIn(localised(body, options))],
        source: take('source').names[0],
        copyright: wordsOf(take('copyright'), options)?.htmlWords,
        topics: take('topics').list.flatMap((topic) => [topic, topic.first('title', 'label')].flatMap(({ names }) => names)),
    };
    const pairs = [...taken].map(([name, field]) => (name === field ? name : `${field} from “${name.slice(0, 40)}”`));
    story.report('unknown-format', `No known format; read by the names of its fields: ${pairs.join(', ')}. Check the result, or pass Broadsheet JSON.`);
    reportOthers(story, taken);
    return draft;
}
/** The value of a field in the requested language, if it has a value for each language. */
const localised = (value, { language = 'en' }) => {
    const names = value.fields.map(([name]) => name);
    const isByLanguage = names.length > 0 && names.every((name) => /^[a-z]{2}([-_][A-Za-z]{2,4})?$/.test(name));
    return isByLanguage ? value.first(language, ...names) : value;
};
const UNPUBLISHED = /^(draft|private|pending|trash(ed)?|deleted|unpublished|archived|spiked|withheld|cancell?ed|killed)$/i;
function isWithheld(story, { now }) {
    const isNamed = (names) => story.fields.filter(([name]) => names.test(simpleName(name))).map(([, value]) => value);
    const status = isNamed(/^(status|state|pubstatus|workflowstate)$/).find(({ words = '' }) => UNPUBLISHED.test(words));
    const isOff = isNamed(/^(published|ispublished|public|live)$/).find(({ raw }) => raw === false);
    const isDraft = isNamed(/^(draft|isdraft|hidden|private)$/).find(({ raw }) => raw === true);
    const until = isNamed(/^(embargo|embargoed|embargountil|embargodate|publishat|scheduledfor)$/).find((value) => value.isAfter(now));
    const why = status ?? isOff ?? isDraft ?? until;
    why?.report('withheld', why === until
        ? `This story is under embargo until ${why.words}, so it is not shown yet.`
        : 'This story is not published, so it is not shown.');
    return why !== undefined;
}
/** The authors. A string with several names is kept as the printed byline. */
function authorsOf(value) {
    const line = typeof value.raw === 'string' ? value.words : undefined;
    if (line && /^(by|von|par|por|di|door)\s|,| and | & | und | et | y |\|/i.test(line))
        return [undefined, value.htmlWords];
    const people = value.list.flatMap((entry) => {
        // Some systems wrap every object in `data` and `attributes`, authors too.
        const inner = ['data', 'attributes', 'fields'].reduce((at, name) => (at.at(name).fields.length > 0 ? at.at(name) : at), entry);
        const [first, last] = [
            ['firstName', 'first_name', 'givenName'],
            ['lastName', 'last_name', 'familyName', 'surname'],
        ];
        const parts = [inner.first(...first).words, inner.first(...last).words].filter((part) => part !== undefined);
        const stated = inner.first('name', 'fullName', 'full_name', 'displayName', 'display_name', 'title', 'byline');
        const name = stated.htmlWords ?? (parts.length > 0 ? parts.join(' ') : entry.htmlWords);
        if (name === undefined || /^[\d-]+$|^[\da-f-]{20,}$/i.test(typeof name === 'string' ? name : name.words)) {
            if (entry.exists)
                entry.report('missing', 'The author is only an id; ignored.');
            return [];
        }
        const organization = inner.first('organization', 'organisation', 'company').names[0];
        const role = inner.first('role', 'jobTitle', 'job_title', 'position').names[0];
        return [{ name, role, organization, url: inner.first('url', 'website', 'link').address }];
    });
    return [people.length > 0 ? people : undefined, undefined];
}
/** Fields with data for the system itself, which are ignored without an issue. */
const FOR_SYSTEMS = /^(type|kind|slug|status|state|version|revision|order|position|path|template|layout|draft|ispublished|public|featured|views?|likes?|shares?|counts?|commentcount|wordcount|readingtime|meta|metadata|seo|og|twitter|links|relationships|embedded|createdby|updatedby|locale|locales|flags?|permissions?|comments?)$|(id|ids|url|uri|count|at|by|hash|key)$/;
/** Reports unused fields that contain text. */
function reportOthers(story, taken) {
    for (const [name, value] of story.fields) {
        const simple = simpleName(name);
        if (taken.has(name) || !value.exists || (FOR_SYSTEMS.test(simple) && !SPELT.has(simple)) || /^[_$@]/.test(name))
            continue;
        const words = value.looseWords;
        if (words && /\p{L}/u.test(words)) {
            value.report('unknown-field', `Unknown field “${name.slice(0, 40)}” (“${words.slice(0, 80)}”); ignored.`);
        }
    }
}
