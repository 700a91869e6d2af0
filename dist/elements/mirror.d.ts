import type { ReactiveElement } from 'lit';
import { type PlainModels } from '../plain/plain-html.js';
/** An element that can mirror its content. */
export interface MirrorHost extends ReactiveElement {
    readonly mirror: unknown;
    readonly locale: unknown;
    readonly headingLevel?: unknown;
}
/** The content of an element, and its tag without a prefix. */
export interface MirrorSource {
    readonly kind: keyof PlainModels;
    readonly value: () => PlainModels[keyof PlainModels] | undefined;
}
/**
 * Updates an element's mirror: `<div data-news-mirror>` with its content as plain HTML, for anything that reads
 * the serialised page.
 *
 * It is written when the browser is idle, and only if it differs: writing changes the children, after which the element
 * calls this again. An outdated mirror is removed at once, because an element without data shows its children.
 */
export declare function keepMirror(host: MirrorHost, source: MirrorSource): void;
