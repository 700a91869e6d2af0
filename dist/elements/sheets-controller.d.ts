import type { CSSResult, ReactiveElement, ReactiveController } from 'lit';
interface SheetsHost extends ReactiveElement {
    readonly theme: unknown;
    readonly ready: Promise<void>;
}
/**
 * Keeps an element's style sheets: its own, and the one of the theme it asks for.
 *
 * Takes the place of lit's own adoption, which knows one document only: an element that is moved into a frame would
 * lose its look there.
 */
export declare class SheetsController implements ReactiveController {
    #private;
    constructor(host: SheetsHost, styles: readonly Pick<CSSResult, 'cssText'>[]);
    /** Dresses the element's shadow root, and gives what the element is to render into: aside, where a server has written it. */
    attach(): ShadowRoot | HTMLElement;
    /** Adds a sheet, after those that are there. */
    add(text: string): void;
    /** Removes a sheet. */
    remove(text: string): void;
    hostConnected(): void;
    hostUpdate(): void;
}
export {};
