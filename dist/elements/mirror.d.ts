import type { ReactiveElement } from 'lit';
import { type PlainModels } from '../plain/plain-html.js';
/** An element that can mirror what it shows. */
export interface MirrorHost extends ReactiveElement {
    readonly mirror: unknown;
    readonly locale: unknown;
    readonly headingLevel?: unknown;
}
/** What an element shows, and under which of our tags. */
export interface MirrorSource {
    readonly kind: keyof PlainModels;
    readonly value: () => PlainModels[keyof PlainModels] | undefined;
}
/**
 * Brings an element's mirror up to date: `<div data-news-mirror>` with what it shows as plain HTML, for all that reads
 * the serialised page.
 *
 * Written when the browser is idle, and only where it differs: writing is a change of children, after which the element
 * comes here again. Taken away at once where it would no longer be true, since an element without data shows its children.
 */
export declare function keepMirror(host: MirrorHost, source: MirrorSource): void;
