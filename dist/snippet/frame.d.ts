import type { Issue } from '../model/issue.js';
import type { Tag } from '../model/tags.js';
import type { PlainModels } from '../plain/plain-html.js';
import type { Attributes, WrittenAttributes } from '../server/attributes.js';
/** How a page for a frame is written. */
export interface FrameOptions {
    /** Attributes of the element: `variant`, `theme`, `lang` and so on. Those for single fields change its content. */
    readonly attributes?: Attributes | undefined;
    /** The base URL for relative URLs in the data. */
    readonly url?: string | undefined;
    /** The clock, for the states of stops. */
    readonly now?: Date | undefined;
    /** The nonce of the page's policy for scripts and styles. */
    readonly nonce?: string | undefined;
    /** The accessible name of the frame. Default: the headline, the speaker or the title of the trip. */
    readonly title?: string | undefined;
    /** Called for each issue in the data or the options. */
    readonly onIssue?: ((issue: Issue) => void) | undefined;
}
interface Framed extends Pick<FrameOptions, 'now' | 'nonce' | 'title'> {
    readonly attributes: WrittenAttributes;
}
/**
 * Writes a page with a story, quotation or trip that requests nothing but its pictures, to be framed or shown
 * by itself. It sends its height to the page around it.
 */
export declare function pageOf<Name extends Tag>(tag: Name, model: PlainModels[Name], framed: Framed): string;
/** The content, and the frame that replaces it once its page has sent its height. */
export declare function frameOf<Name extends Tag>(tag: Name, model: PlainModels[Name], { page, plain, script, ...framed }: Framed & {
    page: string | undefined;
    plain: string;
    script: string;
}): string;
export {};
