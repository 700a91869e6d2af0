import type { XmlFormatReader } from './format.js';
/**
 * Reads RSS of all versions, with the modules content, media, Dublin Core and iTunes; and its forerunner CDF.
 * @see https://www.rssboard.org/rss-specification https://web.resource.org/rss/1.0/spec
 */
export declare const read: XmlFormatReader;
