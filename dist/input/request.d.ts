import type { NewsErrorCode } from './events.js';
/** How long an answer may take, in all. */
export declare const TIMEOUT_MS = 10000;
/** How much an answer may hold once it is decompressed. */
export declare const MAX_BYTES: number;
/** What came from an address. */
export interface Answer {
    readonly bytes: Uint8Array;
    /** The address that answered, after redirects: what relative addresses in the data mean. */
    readonly url: string;
    readonly contentType: string;
}
/** Why nothing usable came from an address. */
export declare class LoadError extends Error {
    readonly code: NewsErrorCode;
    constructor(code: NewsErrorCode, message: string, cause?: unknown);
}
/** One element's hold on an answer. */
export interface Hold {
    readonly answer: Promise<Answer>;
    /** Lets go. The last to let go of an answer that is still under way ends its request. */
    readonly release: () => void;
}
/**
 * Asks an address for data: without cookies, within 10 s and 2 MiB.
 *
 * Equal requests are one: while it is under way, and as long as some element holds its answer, so that a copy of an
 * element that is on the page asks for nothing. `afresh` asks again all the same. Rejects with a `LoadError`.
 */
export declare function request(address: string, base: string, afresh?: boolean): Hold;
