import { type Content } from '../model/content.js';
import { type ArticleJson } from '../model/definition/article.js';
import { type ItineraryJson } from '../model/definition/itinerary.js';
import type { SchemaSource } from '../model/definition/json-schema.js';
import { type PullQuote, type PullQuoteJson } from '../model/definition/pull-quote.js';
import type { PlainModels, Tag } from '../model/element-attributes.js';
import type { ModelReader } from '../model/model-reader.js';
import type { BlockStyle } from './block-style.js';
import type { PlainElement } from './element.js';
export type { PlainModels };
/** The JSON data of each element. */
export interface ElementData {
    readonly 'news-article': ArticleJson;
    readonly 'pull-quote': PullQuoteJson;
    readonly 'itinerary-card': ItineraryJson;
}
/** How the data of `<pull-quote>` is read. */
export declare const PULL_QUOTE_READER: ModelReader<PullQuote>;
/** How the data of each element is recognised in canonical JSON and read. */
export declare const MODEL_READERS: {
    readonly [Name in Tag]: ModelReader<PlainModels[Name]>;
};
/** What is visible of the model of each element. */
export declare const VISIBLE_CONTENT: {
    readonly [Name in Tag]: (model: PlainModels[Name]) => Content;
};
/** Writes the model of each element as plain HTML. */
export declare const PLAIN_WRITERS: {
    readonly [Name in Tag]: (model: PlainModels[Name], style: BlockStyle) => PlainElement;
};
/** The published JSON Schema of each element's data: its file name, its title, and the record that it describes. */
export declare const SCHEMAS: Readonly<Record<Tag, SchemaSource & {
    readonly name: 'article' | 'pull-quote' | 'itinerary';
}>>;
