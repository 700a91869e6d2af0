import { articleFields } from './article-attributes.js';
import { pullQuoteFields } from './pull-quote-attributes.js';
import { itineraryFields } from './itinerary-attributes.js';
// In the chunk for data: over children, attributes are laid by place (decorate/).
/** Lays single-field attributes over an article: each that is given takes the place of one field. */
export function withArticleAttributes(value, given, base) {
    const { value: own, issues } = articleFields(given, base, value);
    const fields = { ...value, ...own };
    return { value: (fields.headline ?? fields.standfirst ?? fields.image ?? fields.body) ? fields : undefined, issues };
}
/** Lays single-field attributes over a quotation: each that is given takes the place of one field. */
export function withPullQuoteAttributes(value, given, url) {
    const { value: fields, issues } = pullQuoteFields(given, url);
    const whole = { ...value, ...fields };
    return { value: whole.quotation && whole, issues };
}
/** Lays single-field attributes over an itinerary: each that is given takes the place of one field. */
export function withItineraryAttributes(value, given) {
    const fields = itineraryFields(given);
    if (Object.keys(fields).length === 0)
        return { value, issues: [] };
    return { value: { stops: [], ...value, ...fields }, issues: [] };
}
