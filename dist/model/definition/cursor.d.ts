import type { IssueCode, Reading, ReadOptions } from '../issue.js';
/** How deep data may nest. A story nests some five levels; what goes beyond this is no story. */
export declare const MAX_DEPTH = 64;
/** How many values one reading takes. A live blog of 10,000 entries has some 200,000. */
export declare const MAX_VALUES = 500000;
/** How many issues one reading keeps; each bad row of a bad feed makes several. */
export declare const MAX_ISSUES = 1000;
/**
 * The place in the data at which a reader stands, with the list of issues that all places of one reading share.
 *
 * The path is put together only when an issue is noted: most values have none.
 */
export declare class Cursor {
    #private;
    readonly base: string | undefined;
    private constructor();
    /** Reads one whole value with the reader given, from the root. Whatever the data does, this does not throw. */
    static read<Value>(read: (raw: unknown, at: Cursor) => Value | undefined, raw: unknown, options?: ReadOptions): Reading<Value>;
    /** The place of one field or entry below this one. */
    at(key: string | number): Cursor;
    /** Whether there is room for one more value here; notes once why not. */
    enter(): boolean;
    /** Notes an issue at this place. Gives `undefined`, so that a reader can end with it. */
    refuse(code: IssueCode, message: string): undefined;
}
