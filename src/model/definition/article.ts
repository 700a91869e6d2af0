import { link } from './address.js';
import { blocks, corrections } from './block.js';
import { Cursor } from './cursor.js';
import { choice, list, record, string, type Field, type JsonOf, type ValueOf } from './field.js';
import { image } from './image.js';
import type { Reading, ReadOptions } from '../issue.js';
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

/** A story, from its kicker to its source. */
export type Article = ValueOf<typeof articleRecord>;
/** An article as one may write it in JSON. */
export type ArticleJson = JsonOf<typeof articleRecord>;

/** An article: nothing in particular is needed, but a headline, a standfirst, a picture or a body is. */
export const article: Field<Article, ArticleJson> = {
  read(raw, at) {
    const value = articleRecord.read(raw, at);
    if (!value) return undefined;
    if (value.headline ?? value.standfirst ?? value.image ?? value.body?.length) return value;
    return at.refuse('missing', 'An article needs a headline, a standfirst, an image or a body.');
  },
};

/** Reads an article from canonical JSON. Never throws; what has nothing to show has no value. */
export const readArticle = (raw: unknown, options?: ReadOptions): Reading<Article> =>
  Cursor.read(article.read, raw, options);
