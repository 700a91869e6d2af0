/** A reading in steps: between two of them it may wait. */
export type Steps<Value> = Generator<void, Value, void>;
/** Gives way to whoever else wants to go on; resolves at once where nobody has waited long. */
export type Pause = () => Promise<void>;
/** Goes through all steps at once. */
export declare function atOnce<Value>(steps: Steps<Value>): Value;
/** Goes through steps with a pause between them. */
export declare function withPauses<Value>(steps: Steps<Value>, pause: Pause | undefined): Promise<Value>;
