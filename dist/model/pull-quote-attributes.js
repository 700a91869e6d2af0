import { readAttributeFields } from './attribute-fields.js';
import { PULL_QUOTE_ATTRIBUTES } from './element-attributes.js';
/** Reads single-field attributes as fields of a quotation; those that are absent or empty give none. */
export function pullQuoteFields(given, base) {
    const { value, issues } = readAttributeFields(PULL_QUOTE_ATTRIBUTES, given, base);
    return { value, issues, content: 'quotation' in value || undefined };
}
