import type { ReactiveController } from 'lit';
import type { Issue } from '../model/issue.js';
import type { DataHost, Drawable, NewsStatus, Settled } from './data-host.js';
import type { DataSources } from './data-sources.js';
/** How an element's kind of data is read: passed in, since this layer knows no formats. */
export interface DataReaders<Model, Children> {
    /** Makes what external data needs: a chunk of its own, loaded when there is such data. */
    readonly sources: (onChange: (event?: Event) => void) => Promise<DataSources<Model>>;
    /** Reads the author's own children; `undefined` where there is nothing to see. */
    readonly children: (url: string) => Children | undefined;
    /** Lays the single-field attributes over the children. What they are over data is in the chunk for data. */
    readonly settle: (children: Children | undefined, url: string) => Settled<Model>;
}
/**
 * Finds out what an element is to show, and keeps it so while its inputs change.
 *
 * Weakest to strongest: children, JSON child, `src`, `data`, single-field attributes. A source that is loading or has
 * failed leaves the next weaker one in place. Children and attributes are read at once, in the same update.
 */
export declare class DataController<Value, Children = unknown> implements ReactiveController {
    #private;
    /** What to draw, from the strongest source that has something; `undefined` where none has. */
    drawable: Drawable<Value> | undefined;
    /** Everything that is shown as data, for the mirror; `undefined` where it is the children. */
    model: Value | undefined;
    status: NewsStatus;
    issues: readonly Issue[];
    constructor(host: DataHost, readers: DataReaders<Value, Children>);
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
