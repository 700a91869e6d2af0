import type { ViewContext } from '../i18n/view-context.js';
import type { DrawContext } from './context.js';
/** What decides how content is drawn beside its language and messages. */
export interface DrawSetting extends Partial<Pick<DrawContext, 'lost' | 'drawRare' | 'onRare'>> {
    /** Whether the content is data, and not the author's own HTML. */
    readonly isData: boolean;
    /** The `heading-level` attribute. */
    readonly headingLevel?: unknown;
    /** The `locale` attribute: it changes the dates in an author's HTML, which are otherwise shown as written. */
    readonly locale?: unknown;
}
/** Completes a context with what the drawing of quotations and stories needs. */
export declare function drawContext(base: ViewContext, setting: DrawSetting): DrawContext;
