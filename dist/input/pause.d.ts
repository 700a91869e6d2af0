/** Yields to the page if it has waited long enough; otherwise resolves at once. */
export type Pause = () => Promise<void>;
/**
 * Returns the pause to use between steps of reading; `undefined` for short text, which is read at once.
 *
 * The size of an object is unknown before it is read, so reading it pauses only if it takes long.
 */
export declare function pauseFor(input: unknown): Pause | undefined;
