import { fieldsOf, HIDDEN, INLINE_USES, ITINERARY_USES, MEDIA } from './block-kinds.js';
import { isVisible, wordsOf } from './text.js';
/** Whether a field of an itinerary shows text or a place on the map. */
function hasContent(value, use) {
    if (value === undefined || use === HIDDEN)
        return false;
    if (use === MEDIA)
        return true;
    if (typeof value === 'string')
        return isVisible(value);
    if (typeof value !== 'object' || value === null)
        return false;
    return Array.isArray(value)
        ? value.some((entry) => hasContent(entry, use))
        : fieldsOf(value, use, INLINE_USES).some(([, field, inner]) => hasContent(field, inner));
}
/** The visible content of a pull quote, which depends only on the quotation. */
export const quoteContent = ({ quotation }) => isVisible(wordsOf(quotation)) || [];
/** The visible content of an itinerary. */
export const itineraryContent = (itinerary) => hasContent(itinerary, ITINERARY_USES) || [];
