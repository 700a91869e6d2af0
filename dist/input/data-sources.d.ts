import type { Content } from '../model/content.js';
import type { Reading } from '../model/issue.js';
import type { DataHost, Settled } from './data-host.js';
import { type Pause } from './pause.js';
import { Pictures } from './pictures.js';
/** What a reader of data is told. */
export interface SourceOptions {
    readonly url: string;
    readonly format: string;
    readonly pick: string;
    readonly contentType: string;
    /** The clock: what is embargoed until later is not shown. */
    readonly now: Date;
    /** Gives way to the page between the pieces of a long reading. */
    readonly pause: Pause | undefined;
}
/** What was read, and from which format. */
export type SourceReading<Value> = Reading<Value> & {
    readonly format: string;
};
/** Reads bytes, text or a value. */
export type SourceReader<Value> = (input: unknown, options: SourceOptions) => SourceReading<Value> | Promise<SourceReading<Value>>;
/** A kind of data: how it is read, what the single-field attributes of its element change, and what is seen of it. */
export interface DataKind<Value> {
    readonly read: SourceReader<Value>;
    /** Lays the single-field attributes over data. */
    readonly attributes: (value: Value, given: never, url: string) => Reading<Value>;
    /** What a reader sees of a value. */
    readonly content: (value: Value) => Content;
}
/**
 * Everything that data from outside the page's own words needs: which source counts, fetching, reading, telling.
 *
 * A part of its own, made when an element first has such data. The last change wins, whichever answer comes first.
 */
export declare class DataSources<Value> {
    #private;
    readonly pictures: Pictures;
    constructor(host: DataHost, kind: DataKind<Value>, onChange: (event?: Event) => void);
    /** Status of the source with the highest precedence; `empty` until one with `loading="lazy"` is requested. */
    get status(): 'empty' | 'loading' | 'ready' | 'error' | undefined;
    /** What to show, from the strongest source that has something; `undefined` where none has. */
    settle(url: string): Settled<Value> | undefined;
    /**
     * Whether a value of the `data` property equals the one that was read: the same object, or one that equals at any depth
     * what that object was then.
     */
    holds(data: unknown): boolean;
    /** Starts on each source whose input, or way to be read, has changed; says whether any has. */
    sync(afresh: boolean): boolean;
    /** Ends what is under way for an element that has left the page. What has arrived stays. */
    leave(): void;
}
