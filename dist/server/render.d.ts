/**
 * Elements as HTML, made on a server: what they show in a declarative shadow root, and the plain words as children.
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
/** A `ReadableStream`, as `Response` takes it; where TypeScript knows none, the little of one that can be relied on. */
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
/** What each element shows, as JSON. */
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
    /** The address that relative ones in the data are resolved against. */
    readonly url?: string | undefined;
    /** `json`, which is the default, writes the data into a script child, where the element finds them; `none` leaves them to the plain words. */
    readonly data?: 'json' | 'none' | undefined;
    /**
     * Addresses of style sheets to link, instead of styles in the page, where its policy allows no such: copies of
     * `dist/cdn/shadow/pull-quote.css` (one for each tag) and, for a theme, of `theme-house.css` beside it.
     */
    readonly styles?: readonly string[] | undefined;
    /** The nonce that the page's policy asks of styles. */
    readonly nonce?: string | undefined;
    /** The clock, for the states of stops. */
    readonly now?: Date | undefined;
    /** Told of each thing in the data or the options that was left out or changed. */
    readonly onIssue?: ((issue: Issue) => void) | undefined;
}
/**
 * Writes an element as HTML: the same words with no script, with a late one, and after it.
 *
 * Data that cannot be shown give an empty element, and issues that say why. What `attributes` sets of the data's own
 * fields (`headline` and so on) is the element's business in the browser: give it in the data.
 */
export declare const renderToString: <Tag extends keyof ServerData>(tag: Tag, data: ServerData[Tag], options?: RenderOptions) => string;
/** The same as a stream of bytes, which begins before the whole is written. */
export declare function renderToStream<Tag extends keyof ServerData>(tag: Tag, data: ServerData[Tag], options?: RenderOptions): ServerStream<Uint8Array>;
