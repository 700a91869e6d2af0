import type { IssueCode, Reading, ReadOptions } from '../issue.js';
/** Maximum nesting depth of data. A story nests about five levels. */
export declare const MAX_DEPTH = 64;
/** Maximum number of values in one reading. A live blog of 10,000 entries has about 200,000. */
export declare const MAX_VALUES = 500000;
/** Maximum number of issues in one reading. An invalid feed can have several for each row. */
export declare const MAX_ISSUES = 1000;
/**
 * A position in the data that is being read, with the list of issues that all positions share.
 *
 * The path is built only when an issue is reported, because most values have none.
 */
export declare class Cursor {
    #private;
    readonly base: string | undefined;
    private constructor();
    /** Reads a complete value from the root with a reader. Never throws, whatever the data does. */
    static read<Value>(read: (raw: unknown, at: Cursor) => Value | undefined, raw: unknown, options?: ReadOptions): Reading<Value>;
    /** The position of a field or entry of the current value. */
    at(key: string | number): Cursor;
    /** Counts a value. Returns `false` if the data is too deep or too large, and reports that once. */
    enter(): boolean;
    /** Reports an issue at this position. Returns `undefined`, so that a reader can return its result. */
    report(code: IssueCode, message: string): undefined;
}
