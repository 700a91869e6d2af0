import type { FormatReader } from './format.js';
/**
 * Reads what the Guardian's page renderer is handed: an article, live blog or gallery as blocks of typed elements.
 *
 * @see https://github.com/guardian/dotcom-rendering
 */
export declare const read: FormatReader;
