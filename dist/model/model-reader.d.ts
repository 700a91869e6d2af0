import type { Reading, ReadOptions } from './issue.js';
/** A kind of item in canonical JSON: how to recognise and read it. */
export interface ModelReader<Model> {
    /** Its name, for messages. */
    readonly name: string;
    readonly is: (raw: Record<string, unknown>) => boolean;
    readonly read: (raw: unknown, options?: ReadOptions) => Reading<Model>;
}
