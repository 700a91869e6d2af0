import { passLink, passWebAddress, refusal } from './address.js';
import type { Article } from './definition/article.js';
import type { Image } from './definition/image.js';
import { givenAddress, givenWords } from './given-words.js';
import type { Fields } from './content.js';
import type { Issue } from './issue.js';
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
export function articleFields(given: ArticleAttributes, base: string, value?: Article): Fields<Article> {
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
  const image: Image | undefined = src
    ? {
        ...(src === value?.image?.src && value.image),
        src,
        ...present({ alt: words('imageAlt'), caption: text('caption'), credit: words('credit') }),
      }
    : undefined;
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
  const isSeen = fields.headline ?? fields.standfirst ?? image?.caption ?? image?.credit;
  return { value: fields, issues, content: isSeen ? true : image && [image] };
}
