import type { ReactiveController } from 'lit';
import type { Issue } from '../model/issue.js';
import type { DataHost, Drawable, NewsStatus, Settled } from './data-host.js';
import { NewsErrorEvent } from './events.js';
import type { DataSources } from './data-sources.js';
/** How the data of an element is read. Passed in, because this layer must not import formats. */
export interface DataReaders<Model, Children> {
    /** Creates the object that handles external data. It is in a lazy chunk, loaded when an element first has such data. */
    readonly sources: (onChange: (event?: Event) => void) => Promise<DataSources<Model>>;
    /** Reads the author's children; `undefined` if they have no visible content. */
    readonly children: (url: string) => Children | undefined;
    /** Overrides fields of the children with the single-field attributes. For data, the data chunk does this. */
    readonly settle: (children: Children | undefined, url: string) => Settled<Model>;
}
/**
 * Determines what an element shows, and updates it when its inputs change.
 *
 * Sources, lowest precedence first: children, JSON child, `src`, `data`, single-field attributes. While a source loads, or
 * if it fails, the next lower source is shown. Children and attributes are read synchronously, in the same update.
 */
export declare class DataController<Value, Children = unknown> implements ReactiveController {
    #private;
    /** What to draw, from the source with the highest precedence that has content; `undefined` if none has. */
    drawable: Drawable<Value> | undefined;
    /** The shown content as data, for the mirror; `undefined` if the children are shown. */
    model: Value | undefined;
    status: NewsStatus;
    issues: readonly Issue[];
    /** What the author of the page can correct: errors that are not temporary, then issues. */
    mistakes: readonly (NewsErrorEvent | Issue)[];
    constructor(host: DataHost, readers: DataReaders<Value, Children>);
    /** Resolves when the current input has reached a final status. */
    get ready(): Promise<void>;
    /** Requests `src` again, ignoring cached responses. */
    reload(): Promise<void>;
    /** Whether a value of the `data` property equals the one that is shown, or has failed. */
    holds(data: unknown): boolean;
    /** Ends an update that threw: the element could not be drawn. */
    fail(error: unknown): void;
    /** Reads the children again, because they have changed or a chunk for reading them was loaded. */
    readonly readChildren: () => void;
    hostConnected(): void;
    hostDisconnected(): void;
    hostUpdate(): void;
    hostUpdated(): void;
}
