/**
 * Renders elements to HTML on a server: a declarative shadow root, and the content as plain HTML children.
 * The entry `broadsheet/server`. Needs no DOM, and runs in Node, Deno and workerd.
 *
 * @packageDocumentation
 */
import type { ArticleJson } from '../model/definition/article.js';
import type { Issue } from '../model/issue.js';
import type { Tag } from '../model/tags.js';
import type { ElementData as ServerData } from '../plain/element-models.js';
import { type Attributes } from './attributes.js';
export type { Attributes, Issue, ServerData };
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
/** How an element is written. */
export interface RenderOptions<Name extends Tag = Tag> {
    /** The element's attributes: `variant`, `theme`, `lang`, `class` and so on; `true` writes one without a value. */
    readonly attributes?: Attributes<Name> | undefined;
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
    /** The current time, which the states of stops depend on. The default is the time of the call. */
    readonly now?: Date | undefined;
    /** Called for each issue in the data or the options. Default: prints each issue once with `console.warn`. */
    readonly onIssue?: ((issue: Issue) => void) | undefined;
}
/**
 * Renders an element to HTML, with the same content without a script, before it loads and after.
 *
 * Data that cannot be shown results in an empty element and issues that say why. Attributes for single fields
 * (`headline` and so on) take effect only in the browser: on a server, set the fields in the data. Of blocks of the type
 * `html`, only the text is rendered: use `renderToStringAsync` for them.
 */
export declare const renderToString: <Tag extends keyof ServerData>(tag: Tag, data: ServerData[Tag], options?: RenderOptions<Tag>) => string;
/**
 * Renders the same HTML with blocks of the type `html`: loads the markup reader if the data contains any. Times of stops without
 * a time zone are shown in the zone of their coordinates, else that of their country, as in the browser.
 *
 * If the data of a `pull-quote` or an `itinerary-card` is an article, the quotation or the trip in its text is rendered, as
 * in the browser. The attribute `pick` selects the quotation.
 */
export declare function renderToStringAsync<Tag extends keyof ServerData>(tag: Tag, data: ServerData[Tag] | ArticleJson, options?: RenderOptions<Tag>): Promise<string>;
/** Renders the same HTML as a stream of bytes, which starts before all of it is rendered. */
export declare function renderToStream<Tag extends keyof ServerData>(tag: Tag, data: ServerData[Tag], options?: RenderOptions<Tag>): ServerStream<Uint8Array>;
