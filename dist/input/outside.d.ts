import type { Issue, Reading } from '../model/issue.js';
import type { DataHost } from './data-controller.js';
/** What a reader of data is told. */
export interface SourceOptions {
    readonly url: string;
    readonly format: string;
    readonly pick: string;
    readonly contentType: string;
    /** The clock: what is embargoed until later is not shown. */
    readonly now: Date;
}
/** What was read, and from which format. */
export type SourceReading<Value> = Reading<Value> & {
    readonly format: string;
};
/** Reads bytes, text or a value. */
export type SourceReader<Value> = (input: unknown, options: SourceOptions) => SourceReading<Value> | Promise<SourceReading<Value>>;
/**
 * Everything that data from outside the page's own words needs: which source counts, fetching, reading, telling.
 *
 * A part of its own, made when an element first has such data. The last change wins, whichever answer comes first.
 */
export declare class Outside<Value> {
    #private;
    constructor(host: DataHost, read: SourceReader<Value>, onChange: (event?: Event) => void);
    /** `undefined` where there is no source; else how the strongest stands. */
    get status(): 'loading' | 'ready' | 'error' | undefined;
    /** What to show, from the strongest source that has something. */
    get reading(): {
        readonly value: Value | undefined;
        readonly issues: readonly Issue[];
    } | undefined;
    /** Starts on each source whose input, or way to be read, has changed; says whether any has. */
    sync(afresh: boolean): boolean;
    /** Ends what is under way for an element that has left the page. What has arrived stays. */
    leave(): void;
}
