import type { PullQuote } from './definition/pull-quote.js';
import { PULL_QUOTE_ATTRIBUTES, type PropertiesOf } from './element-attributes.js';
import type { Fields } from './content.js';
/** The properties of `<pull-quote>`; an empty one counts as absent. */
export type PullQuoteAttributes = PropertiesOf<typeof PULL_QUOTE_ATTRIBUTES>;
/** Reads single-field attributes as fields of a quotation. Absent or empty attributes set no field. */
export declare function pullQuoteFields(attributes: Partial<PullQuoteAttributes>, base: string): Fields<PullQuote>;
