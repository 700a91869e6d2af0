import type { ReactiveControllerHost } from 'lit';
import { languageOf } from '../input/language.js';
import type { ViewContext } from '../i18n/view-context.js';
interface Host extends ReactiveControllerHost, HTMLElement {
    readonly locale: unknown;
    readonly timeZone: string;
}
/**
 * Finds an element the words for its locale, and loads those that are not English when they are first asked for.
 *
 * Until they are there, and where they cannot be had, it has the English ones.
 */
export declare class MessagesController {
    #private;
    /** Resolves when words that had to be loaded are shown, or will not come. */
    ready: Promise<void> | undefined;
    constructor(host: Host);
    /**
     * What views need to know beside the model: the language of its words, and the reader's locale with our words in it.
     *
     * Those are looked up, and loaded, when a view asks for them: most quotations are shown without a word of ours.
     */
    contextFor(data?: Parameters<typeof languageOf>[1]): ViewContext;
}
export {};
