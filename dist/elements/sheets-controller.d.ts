import type { CSSResult, ReactiveElement, ReactiveController } from 'lit';
interface SheetsHost extends ReactiveElement {
    readonly theme: unknown;
    readonly ready: Promise<void>;
}
/**
 * Manages an element's style sheets: its own, and the one of its theme.
 *
 * Replaces lit's own adoption, which supports one document only: an element that is moved into an iframe would
 * lose its styles.
 */
export declare class SheetsController implements ReactiveController {
    #private;
    constructor(host: SheetsHost, styles: readonly Pick<CSSResult, 'cssText'>[]);
    /** Applies the styles to the shadow root and returns the root to render into: detached if a server has rendered it. */
    attach(): ShadowRoot | HTMLElement;
    /** Adds a sheet, after those that are there. */
    add(text: string): void;
    /** Removes a sheet. */
    remove(text: string): void;
    hostConnected(): void;
    hostUpdate(): void;
}
export {};
