import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Content } from '../model/content.js';
import type { Issue, Reading } from '../model/issue.js';
import type { PlainNode } from '../plain/element.js';
import type { Outside, OutsideLinks } from './outside.js';
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
/** Options of a reader of children. */
export interface ChildrenOptions {
    readonly url: string;
    /** Where the reader adds what it does not understand. */
    readonly issues: Issue[];
}
/** The children of an element as plain HTML, and what a reader would see of it. */
export interface ChildrenTree {
    readonly tree: readonly PlainNode[];
    readonly content: Content;
}
/** What an element draws: data, or plain HTML of its children with the fields that attributes put in their place. */
export type Drawable<Model> = {
    readonly model: Model;
} | {
    readonly tree: readonly PlainNode[];
    readonly fields: Partial<Model>;
};
/** How an element's kind of data is read: passed in, since this layer knows no formats. */
export interface DataReaders<Model> {
    /** Makes what external data needs: a chunk of its own, loaded when there is such data. */
    readonly outside: (...links: OutsideLinks<Model>) => Promise<Outside<Model>>;
    /** Reads the author's own children; `undefined` where there is nothing to see. */
    readonly children: (host: HTMLElement, options: ChildrenOptions) => {
        readonly model: Model;
    } | ChildrenTree | undefined;
    /** Lays the single-field attributes over data. */
    readonly attributes: (value: Model | undefined, url: string) => Reading<Model>;
    /** Reads the single-field attributes that take the place of what is in the children. */
    readonly fields?: (tree: readonly PlainNode[], url: string) => {
        readonly value: Partial<Model>;
        readonly issues: readonly Issue[];
    };
    /** What a reader sees of a value: without words it is shown once one of its pictures has loaded. */
    readonly content: (value: Model) => Content;
}
/**
 * Finds out what an element is to show, and keeps it so while its inputs change.
 *
 * Weakest to strongest: children, JSON child, `src`, `data`, single-field attributes. A source that is loading or has
 * failed leaves the next weaker one in place. Children and attributes are read at once, in the same update.
 */
export declare class DataController<Value> implements ReactiveController {
    #private;
    /** What to draw, from the strongest source that has something; `undefined` where none has. */
    drawable: Drawable<Value> | undefined;
    /** Everything that is shown as data, for the mirror; `undefined` where it is the children. */
    model: Value | undefined;
    status: NewsStatus;
    issues: readonly Issue[];
    constructor(host: DataHost, readers: DataReaders<Value>);
    /** Resolves when the input as it is now has come to its first terminal status. */
    get ready(): Promise<void>;
    /** Asks for `src` again, past the answers that are held. */
    reload(): Promise<void>;
    /** Whether a value of the `data` property equals the one that is shown, or has failed. */
    holds(data: unknown): boolean;
    /** Ends an update that threw: the element could not be drawn. */
    fail(error: unknown): void;
    /** Reads the children again: they have changed, or there is more to read them with. */
    readonly readChildren: () => void;
    hostConnected(): void;
    hostDisconnected(): void;
    hostUpdate(): void;
    hostUpdated(): void;
}
