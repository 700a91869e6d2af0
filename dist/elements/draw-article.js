import { overlayArticle } from '../decorate/article-overlay.js';
import { findArticle } from '../decorate/article-slots.js';
import { articleSlotsOf } from '../decorate/fields.js';
import { addressOf } from '../decorate/picture.js';
import { articleFields } from '../model/article-attributes.js';
/** Takes a story apart for drawing: data by way of plain HTML, or the children with the fields of the attributes. */
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
    // Without one of these attributes the picture is only that of the children.
    const others = { ...fields.value };
    delete others.image;
    return { ...fields, value: others, content: fields.content === true || undefined };
}
