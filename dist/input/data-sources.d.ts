import type { Content } from '../model/content.js';
import type { Reading } from '../model/issue.js';
import type { DataHost, Settled } from './data-host.js';
import { NewsErrorEvent } from './events.js';
import { type Pause } from './pause.js';
import { Pictures } from './pictures.js';
/** Options for the reader of a data format. */
export interface SourceOptions {
    readonly url: string;
    readonly format: string;
    readonly pick: string;
    readonly contentType: string;
    /** The language of the element, for texts without one. */
    readonly pageLanguage: string;
    /** Whether the data is the answer of a server; `over-content` if there is content that it would replace. */
    readonly answer: boolean | 'over-content';
    /** The current time. Content under embargo at this time is not shown. */
    readonly now: Date;
    /** Yields to the page between steps of a long read. */
    readonly pause: Pause | undefined;
}
/** The value that was read, and the name of its format. */
export type SourceReading<Value> = Reading<Value> & {
    readonly format: string;
};
/** Reads bytes, text or a value. */
export type SourceReader<Value> = (input: unknown, options: SourceOptions) => SourceReading<Value> | Promise<SourceReading<Value>>;
/** A kind of data: how to read it, how to apply single-field attributes, and what is visible of it. */
export interface DataKind<Value> {
    readonly read: SourceReader<Value>;
    /** Overrides fields of data with the single-field attributes. */
    readonly attributes: (value: Value, properties: never, url: string) => Reading<Value>;
    /** The visible content of a value. */
    readonly content: (value: Value) => Content;
}
/**
 * Resolves external sources (`data`, `src`, JSON child): precedence, fetching, reading, events.
 *
 * In a lazy chunk, created when an element first has such data. The last change wins, whichever response arrives first.
 */
export declare class DataSources<Value> {
    #private;
    readonly pictures: Pictures;
    constructor(host: DataHost, kind: DataKind<Value>, onChange: (event?: Event) => void);
    /** Status of the source with the highest precedence; `empty` until one with `loading="lazy"` is requested. */
    get status(): 'empty' | 'loading' | 'ready' | 'error' | undefined;
    /** The errors of sources that fail again at each attempt, because the page or the data is wrong. */
    get failures(): NewsErrorEvent[];
    /** What to show, from the source with the highest precedence that has content; `undefined` if none has. */
    settle(url: string): Settled<Value> | undefined;
    /**
     * Whether a value of the `data` property equals the one that was read: the same object, or one that equals at any depth
     * the value of that object at that time.
     */
    holds(data: unknown): boolean;
    /** Starts each source whose input or options have changed. Returns whether any has changed. */
    sync(afresh: boolean): boolean;
    /** Aborts requests of an element that has left the page. Responses that have arrived are kept. */
    leave(): void;
}
