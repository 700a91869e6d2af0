import type { FormatReader } from './format.js';
/**
 * Reads ninjs, the JSON of news agencies, in its three generations and in the dialects of Superdesk and PA: fields whose
 * names end in a role (`headline_main`), lists of values with roles, the same in camel case. @see https://iptc.org/standards/ninjs/
 */
export declare const read: FormatReader;
