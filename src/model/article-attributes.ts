import { readAttributeFields } from './attribute-fields.js';
import type { Article } from './definition/article.js';
import type { Image } from './definition/image.js';
import { NEWS_ARTICLE_ATTRIBUTES, type PropertiesOf } from './element-attributes.js';
import type { Fields } from './content.js';
import type { Issue } from './issue.js';
import { withoutPrototype } from './own.js';
import { present } from './present.js';

/** The properties of `<news-article>`; an empty one counts as absent. */
export type ArticleAttributes = PropertiesOf<typeof NEWS_ARTICLE_ATTRIBUTES>;

/** Reads single-field attributes as fields of an article. Absent or empty attributes set no field. */
export function articleFields(attributes: Partial<ArticleAttributes>, base: string, below?: Article): Fields<Article> {
  const { value, issues } = readAttributeFields(NEWS_ARTICLE_ATTRIBUTES, attributes, base);
  // A caption or credit applies to the picture of the `src` attribute, or else to the picture in the data.
  const { src = below?.image?.src, alt, caption, credit, ...others } = value as Partial<Article & Image>;
  const fields = withoutPrototype(others);
  if (!src) {
    const idle = Object.entries({ imageAlt: alt, caption, credit }).flatMap(([path, value]): Issue[] =>
      value ? [{ code: 'missing', path, message: `“${path}” has no effect without a lead picture: set “image”.` }] : [],
    );
    const content = fields.headline || fields.standfirst ? true : undefined;
    return { value: fields, issues: [...issues, ...idle], content };
  }
  const image: Image = withoutPrototype({
    ...(src === below?.image?.src && below.image),
    src,
    ...present({ alt, caption, credit }),
  });
  const isSeen = fields.headline ?? fields.standfirst ?? image.caption ?? image.credit;
  return { value: withoutPrototype({ ...fields, image }), issues, content: isSeen ? true : [image] };
}
