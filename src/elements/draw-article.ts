import { overlayArticle } from '../decorate/article-overlay.js';
import { findArticle, type ArticleSlots } from '../decorate/article-slots.js';
import { articleSlotsOf } from '../decorate/fields.js';
import { addressOf } from '../decorate/picture.js';
import type { ViewContext } from '../i18n/view-context.js';
import type { Drawable } from '../input/data-host.js';
import { articleFields, type ArticleAttributes } from '../model/article-attributes.js';
import type { Article } from '../model/definition/article.js';
import type { Parts } from '../parts.js';

/** Finds the parts of a story to draw, in data converted to plain HTML or in the children with attributes applied. */
export function articleSlots(
  drawable: Drawable<Article>,
  style: ViewContext,
  part: Parts['data'] | undefined,
): ArticleSlots {
  if ('model' in drawable) {
    const { plainArticle, inReadingOrder } = part!;
    // `drawArticle` sets the heading levels from the `heading-level` attribute of the host.
    return findArticle([plainArticle(inReadingOrder(drawable.model), { locale: style.locale, level: 2 })]);
  }
  return overlayArticle(findArticle(drawable.tree), articleSlotsOf(drawable.fields, style));
}

/** Fields of the children that attributes override. A caption applies to the picture of the children. */
export function articleFieldsOver(
  { image }: ArticleSlots,
  attributes: Partial<ArticleAttributes>,
  url: string,
): ReturnType<typeof articleFields> {
  const src = image && addressOf(image);
  const fields = articleFields(attributes, url, src ? { image: { src } } : undefined);
  if ([attributes.image, attributes.imageAlt, attributes.caption, attributes.credit].some((field) => field))
    return fields;
  // Without any of these attributes, the picture of the children is unchanged.
  const others = { ...fields.value };
  delete others.image;
  return { ...fields, value: others, content: fields.content === true || undefined };
}
