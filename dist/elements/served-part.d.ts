/**
 * Keeps what a server has written into an element's shadow root, as long as it is what the element would show itself.
 *
 * A part, loaded when an element comes with a declarative shadow root.
 *
 * @packageDocumentation
 */
import type { ReactiveControllerHost } from 'lit';
interface Host extends ReactiveControllerHost, HTMLElement {
    readonly ready: Promise<void>;
    readonly theme: unknown;
}
/**
 * The element renders aside, and takes its root over in one task: when that differs from what the server wrote, when a
 * button is used, or when a picture is lost. `attached` gives the root in the element's own dress.
 */
export declare function keepServed(host: Host, aside: HTMLElement, attached: () => ShadowRoot): Promise<void>;
export {};
