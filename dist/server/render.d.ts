/**
 * Renders elements to HTML on a server: a declarative shadow root, and the content as plain HTML children.
 * The entry `broadsheet/server`. Needs no DOM, and runs in Node, Deno and workerd.
 *
 * @packageDocumentation
 */
import { type ArticleJson } from '../model/definition/article.js';
import { type ItineraryJson } from '../model/definition/itinerary.js';
import { type PullQuoteJson } from '../model/definition/pull-quote.js';
import type { Issue } from '../model/issue.js';
import { type Attributes } from './attributes.js';
export type { Attributes, Issue };
/** A `ReadableStream`, as `Response` accepts it; without DOM types, the minimum that can be relied on. */
export type ServerStream<Chunk> = typeof globalThis extends {
    ReadableStream: {
        prototype: infer Stream;
    };
} ? Stream : {
    getReader(): {
        read(): Promise<{
            done: boolean;
            value?: Chunk;
        }>;
    };
};
/** The JSON data of each element. */
export interface ServerData {
    readonly 'news-article': ArticleJson;
    readonly 'pull-quote': PullQuoteJson;
    readonly 'itinerary-card': ItineraryJson;
}
/** How an element is written. */
export interface RenderOptions {
    /** The element's attributes: `variant`, `theme`, `lang`, `class` and so on; `true` writes one without a value. */
    readonly attributes?: Attributes | undefined;
    /** Put before the tag: `acme` makes `<acme-pull-quote>`. */
    readonly prefix?: string | undefined;
    /** The base URL for relative URLs in the data. */
    readonly url?: string | undefined;
    /** `json`, the default, writes the data into a script child for the element; `none` leaves only the plain HTML. */
    readonly data?: 'json' | 'none' | undefined;
    /**
     * URLs of style sheets to link instead of inline styles, for pages whose policy forbids those: copies of
     * `dist/cdn/shadow/pull-quote.css` (one for each tag) and, for a theme, `theme-house.css` beside it.
     */
    readonly styles?: readonly string[] | undefined;
    /** The nonce of the page's policy for styles. */
    readonly nonce?: string | undefined;
    /** The clock, for the states of stops. */
    readonly now?: Date | undefined;
    /** Called for each issue in the data or the options. */
    readonly onIssue?: ((issue: Issue) => void) | undefined;
}
/**
 * Renders an element to HTML, with the same content without a script, before it loads and after.
 *
 * Data that cannot be shown results in an empty element and issues that say why. Attributes for single fields
 * (`headline` and so on) take effect only in the browser: on a server, set the fields in the data.
 */
export declare const renderToString: <Tag extends keyof ServerData>(tag: Tag, data: ServerData[Tag], options?: RenderOptions) => string;
/** The same as a stream of bytes, which begins before the whole is written. */
export declare function renderToStream<Tag extends keyof ServerData>(tag: Tag, data: ServerData[Tag], options?: RenderOptions): ServerStream<Uint8Array>;
