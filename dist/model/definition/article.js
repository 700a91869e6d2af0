import { link } from './address.js';
import { blocks, corrections } from './block.js';
import { Cursor } from './cursor.js';
import { choice, list, record, string } from './field.js';
import { image } from './image.js';
import { direction, language } from './language.js';
import { moment } from './moment.js';
import { person } from './person.js';
import { text } from './text.js';
const fields = {
    id: string,
    headline: string,
    kicker: string,
    standfirst: text,
    byline: string,
    authors: list(person),
    dateline: string,
    published: moment,
    updated: moment,
    language,
    direction,
    url: link,
    section: string,
    kind: choice('article', 'live', 'opinion', 'analysis', 'review', 'gallery', 'brief'),
    image,
    body: blocks,
    corrections,
    source: string,
    copyright: string,
    license: link,
    topics: list(string),
};
export const articleRecord = record(fields);
/** An article: nothing in particular is needed, but a headline, a standfirst, a picture or a body is. */
export const article = {
    read(raw, at) {
        const value = articleRecord.read(raw, at);
        if (!value)
            return undefined;
        if (value.headline ?? value.standfirst ?? value.image ?? value.body?.length)
            return value;
        return at.refuse('missing', 'An article needs a headline, a standfirst, an image or a body.');
    },
};
/** Reads an article from canonical JSON. Never throws; what has nothing to show has no value. */
export const readArticle = (raw, options) => Cursor.read(article.read, raw, options);
