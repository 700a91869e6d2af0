import { passLink, passWebAddress, refusal } from './address.js';
import type { Article } from './definition/article.js';
import { givenAddress, givenWords } from './given-words.js';
import type { Issue, Reading } from './issue.js';
import { momentOf } from './moment.js';
import { present } from './present.js';

/** The single-field attributes of `<news-article>`; an empty one counts as absent. */
export type ArticleAttributes = Readonly<
  Record<
    | 'headline'
    | 'kicker'
    | 'standfirst'
    | 'byline'
    | 'dateline'
    | 'published'
    | 'updatedOn'
    | 'image'
    | 'imageAlt'
    | 'caption'
    | 'credit'
    | 'source'
    | 'url',
    unknown
  >
>;

/** Reads single-field attributes as fields of an article; those that are absent or empty give none. */
export function articleFields(
  given: ArticleAttributes,
  base: string,
  value?: Article,
): { readonly value: Article; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const words = (name: keyof ArticleAttributes): string => givenWords(given[name]);
  const address = (name: 'image' | 'url', pass: typeof passLink): string | undefined => {
    const written = givenAddress(given[name]);
    const passed = pass(written, base);
    if (written && !passed) issues.push({ code: 'url', path: name, message: refusal(written) });
    return passed;
  };
  const text = (name: 'standfirst' | 'caption'): false | string[] => words(name) !== '' && [words(name)];
  const src = address('image', passWebAddress) ?? value?.image?.src;
  const image = src && {
    ...(src === value?.image?.src && value.image),
    src,
    ...present({ alt: words('imageAlt'), caption: text('caption'), credit: words('credit') }),
  };
  const fields = present({
    headline: words('headline'),
    kicker: words('kicker'),
    standfirst: text('standfirst'),
    byline: words('byline'),
    dateline: words('dateline'),
    published: momentOf(words('published')),
    updated: momentOf(words('updatedOn')),
    source: words('source'),
    url: address('url', passLink),
    image,
  });
  return { value: fields, issues };
}

/** Lays single-field attributes over an article: each that is given takes the place of one field. */
export function withArticleAttributes(
  value: Article | undefined,
  given: ArticleAttributes,
  base: string,
): Reading<Article> {
  const { value: own, issues } = articleFields(given, base, value);
  const fields = { ...value, ...own };
  return { value: (fields.headline ?? fields.standfirst ?? fields.image ?? fields.body) ? fields : undefined, issues };
}
