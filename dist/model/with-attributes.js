import { articleFields } from './article-attributes.js';
import { pullQuoteFields } from './pull-quote-attributes.js';
import { reversedMessage } from './bounds.js';
import { itineraryFields } from './itinerary-attributes.js';
// In the data chunk. For children, decorate/ applies attributes by position.
/** Overrides fields of an article with single-field attributes. */
export function withArticleAttributes(value, attributes, base) {
    const { value: own, issues } = articleFields(attributes, base, value);
    const fields = { ...value, ...own };
    return { value: (fields.headline ?? fields.standfirst ?? fields.image ?? fields.body) ? fields : undefined, issues };
}
/** Overrides fields of a quotation with single-field attributes. */
export function withPullQuoteAttributes(value, attributes, url) {
    const { value: fields, issues } = pullQuoteFields(attributes, url);
    const whole = { ...value, ...fields };
    return { value: whole.quotation && whole, issues };
}
/** Overrides fields of an itinerary with single-field attributes. */
export function withItineraryAttributes(value, attributes) {
    const { value: fields, issues } = itineraryFields(attributes);
    if (Object.keys(fields).length === 0)
        return { value, issues };
    const { end, ...others } = { stops: [], ...value, ...fields };
    const message = end && reversedMessage({ start: others.start, end });
    return message === undefined
        ? { value: { ...others, ...(end && { end }) }, issues }
        : { value: others, issues: [...issues, { code: 'value', path: 'end', message }] };
}
/** Overrides fields of the model of each element with its single-field attributes, given as properties. */
export const ATTRIBUTE_OVERLAYS = {
    'news-article': withArticleAttributes,
    'pull-quote': withPullQuoteAttributes,
    'itinerary-card': withItineraryAttributes,
};
