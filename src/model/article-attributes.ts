import { readAttributeFields } from './attribute-fields.js';
import type { Article } from './definition/article.js';
import type { Image } from './definition/image.js';
import { NEWS_ARTICLE_ATTRIBUTES, type PropertiesOf } from './element-attributes.js';
import type { Fields } from './issue.js';

/** The properties of `<news-article>`; an empty one counts as absent. */
export type ArticleAttributes = PropertiesOf<typeof NEWS_ARTICLE_ATTRIBUTES>;

/** Reads single-field attributes as fields of an article; those that are absent or empty give none. */
export function articleFields(given: Partial<ArticleAttributes>, base: string, below?: Article): Fields<Article> {
  const { value, issues } = readAttributeFields(NEWS_ARTICLE_ATTRIBUTES, given, base);
  // A caption or a credit is that of the picture in the data, or of the attribute's own.
  const { src = below?.image?.src, alt, caption, credit, ...fields } = value as Partial<Article & Image>;
  if (!src) return { value: fields, issues, content: fields.headline || fields.standfirst ? true : undefined };
  const image: Image = {
    ...(src === below?.image?.src && below.image),
    src,
    ...(alt && { alt }),
    ...(caption && { caption }),
    ...(credit && { credit }),
  };
  const isSeen = fields.headline ?? fields.standfirst ?? image.caption ?? image.credit;
  return { value: { ...fields, image }, issues, content: isSeen ? true : [image] };
}
