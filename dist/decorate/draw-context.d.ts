import type { ViewContext } from '../i18n/view-context.js';
import type { DrawContext } from './context.js';
/** Options that `drawContext` adds to the language and messages. */
export interface DrawSetting extends Partial<Pick<DrawContext, 'lost' | 'drawRare' | 'onRare'>> {
    /** Whether the content is data; `false` for the author's own HTML. */
    readonly isData: boolean;
    /** The `heading-level` attribute. */
    readonly headingLevel?: unknown;
    /** The `locale` attribute. If set, dates in the author's HTML are formatted; otherwise they are shown as written. */
    readonly locale?: unknown;
}
/** Adds the options for drawing quotations and stories to a context. */
export declare function drawContext(base: ViewContext, setting: DrawSetting): DrawContext;
