import type { ReactiveElement } from 'lit';
import { type RenderView } from './drawing.js';
import { type PlainNode } from '../plain/element.js';
import type { DataController } from '../input/data-controller.js';
import type { DrawContext } from '../decorate/context.js';
import { type DrawSetting } from '../decorate/draw-context.js';
import type { Messages } from '../i18n/messages.js';
import type { ViewContext } from '../i18n/view-context.js';
import type { Parts } from '../parts.js';
interface Host extends ReactiveElement {
    readonly locale: unknown;
    reload(): Promise<void>;
}
/**
 * Draws an element's content into its shadow root, and handles the events there: the button to try again, links within
 * the content, pictures that could not be loaded.
 */
export declare class DrawingController {
    #private;
    /** URLs of pictures that failed to load. */
    readonly lost: Set<string>;
    constructor(host: Host);
    hostConnected(): void;
    hostDisconnected(): void;
    /** Shows the target of the page's URL once it is drawn, unless the page has been scrolled already. */
    hostUpdated(): void;
    /** The context for drawing content: language and messages of the element, and its attributes. */
    contextFor(base: ViewContext, setting: DrawSetting): DrawContext;
    /** Shows the content. */
    show(tree: readonly PlainNode[], renderView?: RenderView): void;
    /** Shows the element's children and, above them, the loading or error state. */
    showChildren(status: DataController<object>['status'], states: Parts['data'] | undefined, messages: () => Messages): void;
    /** Shows only the children: drawing failed, and the drawn content may be incomplete. */
    fail(): void;
}
export {};
