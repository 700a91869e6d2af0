/** Gives way to the page where it has waited long enough; resolves at once where it has not. */
export type Pause = () => Promise<void>;
/**
 * What a reading waits for between its pieces; `undefined` for short text, which is read at once.
 *
 * How large an object is, nobody knows before it is read: reading it stops only where it has taken long.
 */
export declare function pauseFor(input: unknown): Pause | undefined;
