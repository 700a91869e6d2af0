import type { CSSResult, ReactiveElement, ReactiveController } from 'lit';
interface SheetsHost extends ReactiveElement {
    readonly theme: unknown;
}
/**
 * Manages an element's style sheets: its own, and the one of its theme.
 *
 * Replaces lit's own adoption, which supports one document only: an element that is moved into an iframe would
 * lose its styles.
 */
export declare class SheetsController implements ReactiveController {
    #private;
    /** `drawn` returns a promise that resolves when the current input is drawn. */
    constructor(host: SheetsHost, styles: readonly Pick<CSSResult, 'cssText'>[], drawn: () => Promise<void>);
    /** Applies the styles to the shadow root and returns the root to render into: detached if a server has rendered it. */
    attach(): ShadowRoot | HTMLElement;
    /** Resolves when the shadow root shows what is drawn. */
    attached(): Promise<void>;
    /** Adds a sheet after the existing ones. */
    add(text: string): void;
    /** Removes a sheet. */
    remove(text: string): void;
    hostConnected(): void;
    hostUpdate(): void;
}
export {};
