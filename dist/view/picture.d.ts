import { type TemplateResult } from 'lit';
import type { Image } from '../model/definition/image.js';
import type { ViewContext } from './context.js';
/** What differs between one place of a picture and another. */
export interface PictureStyle {
    /** The part's name: `lead` or `figure`. */
    readonly part: string;
    /** Whether it stands where reading starts: then it is loaded at once. */
    readonly first?: boolean;
    /** How wide it is shown, for the choice among its files. */
    readonly sizes?: string;
}
/** A picture with what it shows and who made it. Its space is kept, and its words stay when it is lost. */
export declare function renderPicture(image: Image, context: ViewContext, style: PictureStyle): TemplateResult;
/**
 * The picture alone. A picture that cannot be loaded leaves its description in its place, not a broken icon.
 *
 * `src` comes after `srcset`: WebKit fetches at once what the first of them names.
 */
export declare function renderImage(image: Image, { first, sizes }: PictureStyle): TemplateResult;
