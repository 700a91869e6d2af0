import type { FormatReader } from './format.js';
/**
 * Reads the Apple News Format: boxes within boxes, whose words are plain text unless they say otherwise.
 *
 * @see https://developer.apple.com/documentation/apple_news/apple-news-format
 */
export declare const read: FormatReader;
