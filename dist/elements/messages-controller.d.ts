import type { ReactiveControllerHost } from 'lit';
import { languageOf } from '../input/language.js';
import type { ViewContext } from '../i18n/view-context.js';
interface Host extends ReactiveControllerHost, HTMLElement {
    readonly locale: unknown;
    readonly timeZone: string;
}
/**
 * Provides the messages for an element's locale. Messages other than English are loaded on first use.
 *
 * Until they are loaded, or if they cannot be loaded, the English messages are used.
 */
export declare class MessagesController {
    #private;
    /** Resolves when messages that had to be loaded are shown or have failed to load. */
    ready: Promise<void> | undefined;
    constructor(host: Host);
    /**
     * The context that views need besides the model: content language, reader's locale, and messages.
     *
     * Messages are loaded when a view reads them. Most quotations show none.
     */
    contextFor(data?: Parameters<typeof languageOf>[1]): ViewContext;
}
export {};
