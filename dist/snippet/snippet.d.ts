/**
 * Elements as HTML to paste into a page, a blog editor, a feed or an e-mail. The entry `broadsheet/snippet`.
 *
 * Needs no DOM, and runs in Node, Deno, workerd and browsers.
 *
 * @packageDocumentation
 */
import type { Issue } from '../model/issue.js';
import { type ServerData } from '../server/render.js';
import { type Attributes } from '../server/attributes.js';
import { type FrameOptions } from './frame.js';
import { type SnippetScript } from './script.js';
export type { Attributes, FrameOptions, Issue, ServerData, SnippetScript };
/**
 * The kind of a snippet.
 *
 * - `element`: the element with its content as plain HTML, and the script tag. For an itinerary, also the script that
 * contains its chunk, to prevent layout shift.
 * - `twin`: plain HTML that the script tag of the page, if there is one, turns into an element. No script.
 * - `static`: plain HTML with inline styles, for feeds and e-mail. No script.
 * - `declarative`: the rendered element in a declarative shadow root, with its content as plain HTML and the script tag.
 * - `iframe`: a sandboxed page as high as its content, with the content as fallback until it loads.
 */
export type SnippetKind = 'element' | 'twin' | 'static' | 'declarative' | 'iframe';
/** The kinds of snippet, from the most features to the fewest requirements. */
export declare const SNIPPET_KINDS: readonly SnippetKind[];
/** Options of `snippet`. */
export interface SnippetOptions<Name extends keyof ServerData = keyof ServerData> extends FrameOptions<Name> {
    /** The kind of the snippet. Default: `element`. */
    readonly kind?: SnippetKind | undefined;
    /** Put before the tag: `acme` makes `<acme-pull-quote>`. */
    readonly prefix?: string | undefined;
    /**
     * The script to load. Default: this version on jsDelivr. `false` omits the tag, for pages that already have it. For
     * `iframe` it is the small script that sizes frames.
     */
    readonly script?: SnippetScript | false | undefined;
    /** For `iframe`: the URL of a page made with `framePage`. Without it, the page is part of the snippet. */
    readonly page?: string | undefined;
}
/**
 * Returns a story, a quotation or an itinerary as a snippet: HTML in one line, without JSON and without characters that
 * editors, templates and content systems would change.
 *
 * Data that cannot be shown results in an empty string and issues that say why.
 */
export declare function snippet<Tag extends keyof ServerData>(tag: Tag, data: ServerData[Tag], passedOptions?: SnippetOptions<Tag>): string;
/**
 * Returns the HTML of a page with a story, quotation or itinerary. Use it for snippets of kind `iframe` with `page` set
 * to its URL. The page requests only its pictures and media, and sends its height to the page around it.
 *
 * Data that cannot be shown results in an empty string and issues that say why.
 */
export declare function framePage<Tag extends keyof ServerData>(tag: Tag, data: ServerData[Tag], passedOptions?: FrameOptions<Tag>): string;
