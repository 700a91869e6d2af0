/**
 * Keeps server-rendered content in an element's shadow root while it equals what the element would draw.
 *
 * A lazy chunk, loaded when an element has a declarative shadow root.
 *
 * @packageDocumentation
 */
import type { ReactiveControllerHost } from 'lit';
interface Host extends ReactiveControllerHost, HTMLElement {
    readonly ready: Promise<void>;
    readonly theme: unknown;
}
/**
 * The element renders into a detached root and replaces the content in one task: when they differ, when a
 * button is used, or when a picture fails. `attached` returns the root with the element's own styles.
 */
export declare function keepServed(host: Host, aside: HTMLElement, attached: () => ShadowRoot): Promise<void>;
export {};
