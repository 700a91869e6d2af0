import type { Drafted, FormatOptions } from './format.js';
import type { Given } from './given.js';
/** Reads JSON-LD in the words of schema.org: articles, quotations, events and trips. @see https://schema.org/NewsArticle */
export declare function read(given: Given, { url, language }: FormatOptions): Promise<Drafted>;
