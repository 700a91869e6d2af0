import { readAttributeFields } from './attribute-fields.js';
import { PULL_QUOTE_ATTRIBUTES } from './element-attributes.js';
/** Reads single-field attributes as fields of a quotation. Absent or empty attributes set no field. */
export function pullQuoteFields(attributes, base) {
    const { value, issues } = readAttributeFields(PULL_QUOTE_ATTRIBUTES, attributes, base);
    return { value, issues, content: 'quotation' in value || undefined };
}
