import { readArticle, type Entry, type ReadArticleOptions } from '../../src/formats/read-article.js';
import type { Article } from '../../src/model/definition/article.js';
import type { Itinerary } from '../../src/model/definition/itinerary.js';
import type { PullQuote } from '../../src/model/definition/pull-quote.js';

/** What was read from data of somebody else's format, as a test looks at it. */
export interface Seen {
  readonly format: string;
  readonly version: string | undefined;
  /** How many entries there are. */
  readonly count: number;
  /** What the data are about, as each of the three things that it may be. */
  readonly article: Article;
  readonly itinerary: Itinerary;
  readonly quote: PullQuote;
  readonly all: readonly unknown[];
  /** Each issue as `code path`. */
  readonly issues: readonly string[];
}

/** An entry without its `type`, which tests of `readArticle` check. */
function fieldsOf(entry: Entry | undefined): unknown {
  return entry && Object.fromEntries(Object.entries(entry).filter(([name]) => name !== 'type'));
}

/** Reads data as they would come: as JSON text from an address. */
export async function seen(data: unknown, options: ReadArticleOptions = {}): Promise<Seen> {
  const text = typeof data === 'string' ? data : JSON.stringify(data);
  const { format, version, articles, primary, issues } = await readArticle(text, {
    url: 'https://news.example/a/b.json',
    ...options,
  });
  return {
    format,
    version,
    count: articles.length,
    article: fieldsOf(primary) as Article,
    itinerary: fieldsOf(primary) as Itinerary,
    quote: fieldsOf(primary) as PullQuote,
    all: articles.map(fieldsOf),
    issues: issues.map(({ code, path }) => `${code} ${path}`),
  };
}

/** A paragraph of plain words, as the model has it. */
export const paragraph = (words: string): object => ({ type: 'paragraph', content: [words] });
