import { link } from './address.js';
import { blocks, corrections } from './block.js';
import { Cursor } from './cursor.js';
import { choice, list, record, string, type Field, type JsonOf, type ValueOf } from './field.js';
import { foundQuotation } from './found-quotation.js';
import { image } from './image.js';
import type { Reading, ReadOptions } from '../issue.js';
import { direction, language } from './language.js';
import { moment } from './moment.js';
import { person } from './person.js';
import { text } from './text.js';

const fields = {
  /** Identifier of the article in your system. `pick="id:…"` selects by it. */
  id: string,
  /** The headline. */
  headline: string,
  /** Short label above the headline. */
  kicker: string,
  /** Summary below the headline. */
  standfirst: text,
  /** The author line as printed. It is shown instead of `authors`. */
  byline: string,
  /** The people who wrote the article. */
  authors: list(person),
  /** Place where the article was filed. */
  dateline: string,
  /** When the article was published. */
  published: moment,
  /** When the article was last changed. */
  updated: moment,
  /** Language of the article. */
  language,
  /** Text direction. The default follows from `language`. */
  direction,
  /** URL of the original article. */
  url: link,
  /** Section of the publication. It is not shown, but exported. */
  section: string,
  /** Kind of article. */
  kind: choice('article', 'live', 'opinion', 'analysis', 'review', 'gallery', 'brief'),
  /** The lead picture. */
  image,
  /** The content: text and blocks in order. */
  body: blocks,
  /** Corrections, shown after the body. */
  corrections,
  /** Who provides the article, such as a news agency. */
  source: string,
  /** Copyright notice. */
  copyright: string,
  /** URL of the licence. */
  license: link,
  /** Topics or tags. They are not shown, but exported. */
  topics: list(string),
  /** Quotations found in the text, in reading order. They are not shown, but `pick="quote:0"` selects the first. */
  quotations: list(foundQuotation),
};

export const articleRecord = record(fields);

/** An article in the model. */
export type Article = ValueOf<typeof articleRecord>;
/** Canonical JSON of an article. */
export type ArticleJson = JsonOf<typeof articleRecord> & {
  /** The kind of the data, if a list contains several kinds. Optional. */
  type?: 'article' | null | undefined;
};

/** An article. No field is required by itself, but a headline, standfirst, picture or body must be present. */
export const article: Field<Article, ArticleJson> = {
  read(raw, at) {
    const value = articleRecord.read(raw, at);
    if (!value) return undefined;
    if (value.headline ?? value.standfirst ?? value.image ?? value.body?.length) return value;
    return at.report('missing', 'An article needs a headline, a standfirst, an image or a body.');
  },
};

/** Reads an article from canonical JSON. Never throws. Without anything to show, there is no value. */
export const parseArticle = (raw: unknown, options?: ReadOptions): Reading<Article> =>
  Cursor.read(article.read, raw, options);
