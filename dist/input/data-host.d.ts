import type { ReactiveControllerHost } from 'lit';
import type { Content } from '../model/content.js';
import type { Issue } from '../model/issue.js';
import type { PlainNode } from '../plain/element.js';
/** State of an element's data. */
export type NewsStatus = 'empty' | 'loading' | 'ready' | 'error';
/** The properties of an element that its data needs. */
export interface DataHost extends ReactiveControllerHost, HTMLElement {
    readonly src: unknown;
    readonly format: unknown;
    readonly pick: unknown;
    readonly data: unknown;
    /** The `data` attribute: JSON text. */
    readonly dataText: unknown;
    /** `lazy`: `src` is not requested before the element is near the viewport. */
    readonly loading: unknown;
    readonly isUpdatePending: boolean;
}
/** What an element draws: data, or the plain HTML of its children with fields overridden by attributes. */
export type Drawable<Model> = {
    readonly model: Model;
} | {
    readonly tree: readonly PlainNode[];
    readonly fields: Partial<Model>;
};
/** The result of resolving all sources. */
export interface Settled<Model> {
    /** What to draw; `undefined` if there is nothing. */
    readonly drawable: Drawable<Model> | undefined;
    /** The shown content as data, for the mirror; `undefined` if the children are shown. */
    readonly model: Model | undefined;
    readonly issues: readonly Issue[];
    /** The issues that the author of the page can correct. Default: all of them. */
    readonly mistakes?: readonly Issue[];
    /** The visible content. Without text, it is shown once one of its pictures has loaded. */
    readonly content: Content;
}
