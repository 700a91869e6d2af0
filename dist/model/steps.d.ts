/** A computation in steps, which can pause between two steps. */
export type Steps<Value> = Generator<void, Value, void>;
/** Yields to other tasks; resolves at once if none has waited long. */
export type Pause = () => Promise<void>;
/** Runs all steps synchronously. */
export declare function atOnce<Value>(steps: Steps<Value>): Value;
/** Runs steps with pauses between them. */
export declare function withPauses<Value>(steps: Steps<Value>, pause: Pause | undefined): Promise<Value>;
