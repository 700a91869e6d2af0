import type { XmlFormatReader } from './format.js';
/**
 * Reads NewsML-G2: items of news, packages and messages of them; events become itineraries, other concepts what is said
 * of them. @see https://iptc.org/standards/newsml-g2/
 */
export declare const read: XmlFormatReader;
