/**
 * Elements as text to paste: into a page, a blog's editor, a feed, an e-mail. The entry `broadsheet/snippet`.
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
 * What a snippet is made of.
 *
 * - `element`: the element with its words as plain HTML, and the script tag. For an itinerary, also the file that holds
 *   its chunk ready, so that nothing moves.
 * - `twin`: plain HTML that the script tag of the page, where it has one, makes an element of. No script.
 * - `static`: plain HTML with its look in inline styles, for feeds and e-mail. No script.
 * - `declarative`: the element as it looks, in a declarative shadow root, with its words and the script tag.
 * - `iframe`: a page of its own in a sandbox, as high as its words; and the words, until it is there.
 */
export type SnippetKind = 'element' | 'twin' | 'static' | 'declarative' | 'iframe';
/** The kinds of snippet, from what shows most to what asks least of the place that it is pasted into. */
export declare const SNIPPET_KINDS: readonly SnippetKind[];
/** How a snippet is written. */
export interface SnippetOptions extends FrameOptions {
    /** What it is made of: `element` without it. */
    readonly kind?: SnippetKind | undefined;
    /** Put before the tag: `acme` makes `<acme-pull-quote>`. */
    readonly prefix?: string | undefined;
    /**
     * Where the script lies: this version on jsDelivr without it. `false` leaves its tag out, for pages that have one. For
     * `iframe` it is the small script that fits frames to their pages.
     */
    readonly script?: SnippetScript | false | undefined;
    /** For `iframe`: the address at which you put what `framePage` writes. Without it the page stands in the snippet. */
    readonly page?: string | undefined;
}
/**
 * Writes a story, a quotation or a trip as a snippet: one line without a blank line, JSON or a character that editors,
 * templates and content systems would change, so that its words come out as they went in.
 *
 * Data that cannot be shown give no snippet (an empty string), and issues that say why.
 */
export declare function snippet<Tag extends keyof ServerData>(tag: Tag, data: ServerData[Tag], given?: SnippetOptions): string;
/**
 * Writes a page of its own that holds a story, a quotation or a trip, and asks nobody for anything but its pictures. For
 * snippets of the kind `iframe` whose `page` says where it is put; it tells the page around it how high it is.
 *
 * Data that cannot be shown give an empty string, and issues that say why.
 */
export declare function framePage<Tag extends keyof ServerData>(tag: Tag, data: ServerData[Tag], given?: FrameOptions): string;
