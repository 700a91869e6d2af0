import type { ReactiveControllerHost } from 'lit';
import type { Content } from '../model/content.js';
import type { Issue } from '../model/issue.js';
import type { PlainNode } from '../plain/element.js';
/** Where an element stands with its data. */
export type NewsStatus = 'empty' | 'loading' | 'ready' | 'error';
/** The element, as far as its data are concerned. */
export interface DataHost extends ReactiveControllerHost, HTMLElement {
    readonly src: unknown;
    readonly format: unknown;
    readonly pick: unknown;
    readonly data: unknown;
    /** The `data` attribute: JSON text. */
    readonly dataText: unknown;
    /** `lazy`: `src` is not requested before the element comes near the viewport. */
    readonly loading: unknown;
    readonly isUpdatePending: boolean;
}
/** What an element draws: data, or plain HTML of its children with the fields that attributes put in their place. */
export type Drawable<Model> = {
    readonly model: Model;
} | {
    readonly tree: readonly PlainNode[];
    readonly fields: Partial<Model>;
};
/** What the sources come to. */
export interface Settled<Model> {
    /** What to draw; `undefined` where there is nothing. */
    readonly drawable: Drawable<Model> | undefined;
    /** Everything that is shown as data, for the mirror; `undefined` where it is the children. */
    readonly model: Model | undefined;
    readonly issues: readonly Issue[];
    /** What a reader sees of it: without words it is shown once one of its pictures has loaded. */
    readonly content: Content;
}
