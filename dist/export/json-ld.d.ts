import type { Exported } from './entry.js';
/** A thing in JSON-LD, without its context. */
export type Thing = Readonly<Record<string, unknown>>;
/** Writes an article, a quotation or an itinerary in the words of schema.org, as search engines read them. */
export declare function jsonLd({ kind, model }: Exported): Thing;
