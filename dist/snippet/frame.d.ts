import type { Issue } from '../model/issue.js';
import type { Tag } from '../model/tags.js';
import type { PlainModels } from '../plain/plain-html.js';
import type { Attributes, WrittenAttributes } from '../server/attributes.js';
/** Options for the page in a frame. */
export interface FrameOptions<Name extends Tag = Tag> {
    /** Attributes of the element: `variant`, `theme`, `lang` and so on. Those for single fields change its content. */
    readonly attributes?: Attributes<Name> | undefined;
    /** The base URL for relative URLs in the data. */
    readonly url?: string | undefined;
    /** The current time, which the states of stops depend on. The default is the time of the call. */
    readonly now?: Date | undefined;
    /** The nonce of the page's policy for scripts and styles. */
    readonly nonce?: string | undefined;
    /** The accessible name of the frame. Default: the headline, the speaker or the title of the trip. */
    readonly title?: string | undefined;
    /** Called for each issue in the data or the options. Default: prints each issue once with `console.warn`. */
    readonly onIssue?: ((issue: Issue) => void) | undefined;
}
interface Framed extends Pick<FrameOptions, 'now' | 'nonce' | 'title'> {
    readonly attributes: WrittenAttributes;
}
/**
 * Returns the HTML of a page with a story, quotation or itinerary, for a frame or to be opened by itself. The page
 * requests only its pictures and media, and sends its height to the page around it.
 */
export declare function pageOf<Name extends Tag>(tag: Name, model: PlainModels[Name], framed: Framed): string;
/** The content, and the frame that replaces it once its page has sent its height. */
export declare function frameOf<Name extends Tag>(tag: Name, model: PlainModels[Name], { page, plain, script, ...framed }: Framed & {
    page: string | undefined;
    plain: string;
    script: string;
}): string;
export {};
