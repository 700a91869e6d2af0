import type { Issue } from '../model/issue.js';
import type { Tag } from '../model/tags.js';
import type { PlainModels } from '../plain/plain-html.js';
import type { Attributes, WrittenAttributes } from '../server/attributes.js';
/** How a page for a frame is written. */
export interface FrameOptions {
    /** The element's attributes: `variant`, `theme`, `lang` and so on. Those that set a field of the data change its words. */
    readonly attributes?: Attributes | undefined;
    /** The address that relative ones in the data are resolved against. */
    readonly url?: string | undefined;
    /** The clock, for the states of stops. */
    readonly now?: Date | undefined;
    /** The nonce that the page's policy asks of scripts and styles. */
    readonly nonce?: string | undefined;
    /** What the frame is called, for those who do not see it: the headline, the speaker or the trip's title without it. */
    readonly title?: string | undefined;
    /** Told of each thing in the data or the options that was left out or changed. */
    readonly onIssue?: ((issue: Issue) => void) | undefined;
}
interface Framed extends Pick<FrameOptions, 'now' | 'nonce' | 'title'> {
    readonly attributes: WrittenAttributes;
}
/**
 * Writes a page that holds a story, a quotation or a trip and asks nobody for anything but its pictures: for a frame, or
 * for itself. It tells the page around how high it is.
 */
export declare function pageOf<Name extends Tag>(tag: Name, model: PlainModels[Name], framed: Framed): string;
/** The words, and the frame that takes their place as soon as its page says how high it is. */
export declare function frameOf<Name extends Tag>(tag: Name, model: PlainModels[Name], { page, plain, script, ...framed }: Framed & {
    page: string | undefined;
    plain: string;
    script: string;
}): string;
export {};
