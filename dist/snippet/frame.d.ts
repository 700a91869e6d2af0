import type { PlainModels } from '../plain/plain-html.js';
import type { Attributes } from './attributes.js';
/** How a page for a frame is written. */
export interface FrameOptions {
    /** What the frame is called, for those who do not see it: the headline, the speaker or the trip's title without it. */
    readonly title?: string | undefined;
}
interface Framed extends FrameOptions {
    readonly attributes: Attributes;
    readonly now?: Date | undefined;
    readonly nonce?: string | undefined;
}
/**
 * Writes a page that holds a story, a quotation or a trip and asks nobody for anything but its pictures: for a frame, or
 * for itself. It tells the page around how high it is.
 */
export declare function pageOf<Tag extends keyof PlainModels>(tag: Tag, model: PlainModels[Tag], framed: Framed): string;
/** The words, and the frame that takes their place as soon as its page says how high it is. */
export declare function frameOf<Tag extends keyof PlainModels>(tag: Tag, model: PlainModels[Tag], { page, plain, script, ...framed }: Framed & {
    page: string | undefined;
    plain: string;
    script: string;
}): string;
export {};
