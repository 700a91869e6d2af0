import type { Issue } from '../model/issue.js';
/**
 * Why data could not be used.
 *
 * `blocked-url`: a URL that is blocked before any request · `network`: no response, or none that CORS allows to be read ·
 * `timeout`: 10 s · `http`: an HTTP error status · `too-large`: over 2 MiB · `syntax`: not JSON ·
 * `unknown-format`: an unknown format · `unsupported-format`: a known format that is not read, such as mail ·
 * `not-a-story`: an error page, a sign-in page, a script, a picture · `invalid`: a known format, but required fields are missing ·
 * `part`: a chunk of the script that could not be loaded.
 */
export type NewsErrorCode = 'blocked-url' | 'network' | 'timeout' | 'http' | 'too-large' | 'syntax' | 'unknown-format' | 'unsupported-format' | 'not-a-story' | 'invalid' | 'part';
/** Fired when data was read, once for each resolved `src`, `data` or JSON child. */
export declare class NewsLoadEvent<Data = unknown> extends Event {
    /** The data in the canonical model. */
    readonly data: Data;
    /** The format it was recognised as. */
    readonly format: string;
    /** The problems found in the data, such as ignored fields. */
    readonly issues: readonly Issue[];
    constructor(data: Data, format: string, issues: readonly Issue[]);
}
/** Fired when data could not be fetched or read. The element continues to show the next lower source. */
export declare class NewsErrorEvent extends Event {
    readonly code: NewsErrorCode;
    /** What went wrong and what to do, in English. */
    readonly message: string;
    /** The error or the issues behind it. */
    readonly cause: unknown;
    constructor(code: NewsErrorCode, message: string, cause: unknown);
}
declare global {
    interface GlobalEventHandlersEventMap {
        'news-load': NewsLoadEvent;
        'news-error': NewsErrorEvent;
    }
}
