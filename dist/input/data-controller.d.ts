import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Content } from '../model/content.js';
import type { Issue, Reading } from '../model/issue.js';
import { treeOf } from './children-tree.js';
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
    readonly isUpdatePending: boolean;
}
/** What a reader of children is told. */
export interface ChildrenOptions {
    readonly url: string;
    /** Where the reader puts what it does not understand. */
    readonly issues: Issue[];
}
/** How the element's kind of data is read: handed in, as this layer knows no formats. */
export interface DataReaders<Value> {
    /** Makes what data from outside need: a part of its own, loaded when there are such. */
    readonly outside: (...links: OutsideLinks<Value>) => Promise<Outside<Value>>;
    /** Reads the author's own children; a promise where what reads them has to be loaded first. */
    readonly children: (root: ReturnType<typeof treeOf>, options: ChildrenOptions) => Value | undefined | Promise<void>;
    /** Lays the single-field attributes over what the sources gave. */
    readonly attributes: (value: Value | undefined, url: string) => Reading<Value>;
    /** What a reader sees of a value: without words it is shown once one of its pictures has loaded. */
    readonly content: (value: Value) => Content;
}
/**
 * Finds out what an element is to show, and keeps it so while its inputs change.
 *
 * Weakest to strongest: children, JSON child, `src`, `data`, single-field attributes. A source that is loading or has
 * failed leaves the next weaker one in place. Children and attributes are read at once, in the same update.
 */
export declare class DataController<Value> implements ReactiveController {
    #private;
    /** What to show, from the strongest source that has something; `undefined` where none has. */
    value: Value | undefined;
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
