/**
 * Keeps server-rendered content in an element's shadow root while it equals what the element would draw.
 *
 * A lazy chunk, loaded when an element has a declarative shadow root.
 *
 * @packageDocumentation
 */
import type { ReactiveControllerHost } from 'lit';
interface Host extends ReactiveControllerHost, HTMLElement {
    readonly theme: unknown;
}
/**
 * The element renders into a detached root and replaces the content in one task: when they differ, when a
 * button is used, or when a picture fails. `attached` returns the root with the element's own styles; `drawn` returns a
 * promise that resolves when the current input is drawn. Returns a function that compares both at once.
 */
export declare function keepServed(host: Host, aside: HTMLElement, attached: () => ShadowRoot, drawn: () => Promise<void>): Promise<() => void>;
export {};
