import { overlayArticle } from '../decorate/article-overlay.js';
import { findArticle } from '../decorate/article-slots.js';
import { articleSlotsOf } from '../decorate/fields.js';
import { addressOf } from '../decorate/picture.js';
import { articleFields } from '../model/article-attributes.js';
/** Finds the parts of a story to draw, in data converted to plain HTML or in the children with attributes applied. */
export function articleSlots(drawable, style, part) {
    if ('model' in drawable) {
        const { plainArticle, inReadingOrder } = part;
        // `drawArticle` sets the heading levels from the `heading-level` attribute of the host.
        return findArticle([plainArticle(inReadingOrder(drawable.model), { locale: style.locale, level: 2 })]);
    }
    return overlayArticle(findArticle(drawable.tree), articleSlotsOf(drawable.fields, style));
}
/** Fields of the children that attributes override. A caption applies to the picture of the children. */
export function articleFieldsOver({ image }, attributes, url) {
    const src = image && addressOf(image);
    const fields = articleFields(attributes, url, src ? { image: { src } } : undefined);
    if ([attributes.image, attributes.imageAlt, attributes.caption, attributes.credit].some((field) => field))
        return fields;
    // Without any of these attributes, the picture of the children is unchanged.
    const others = { ...fields.value };
    delete others.image;
    return { ...fields, value: others, content: fields.content === true || undefined };
}
