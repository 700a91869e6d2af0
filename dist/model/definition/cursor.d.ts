import type { IssueCode, Reading, ReadOptions } from '../issue.js';
import type { HtmlContents } from '../html-contents.js';
/** Maximum number of blocks and inlines around a text. A story nests about five. Of deeper ones only the text is kept. */
export declare const MAX_NESTS = 32;
/** Maximum nesting depth of data. A list, the block with the most levels, has three: its items, an item, a block. */
export declare const MAX_DEPTH = 128;
/** Maximum number of values in one reading. A live blog of 10,000 entries has about 200,000. */
export declare const MAX_VALUES = 500000;
/** Maximum number of issues in one reading. An invalid feed can have several for each row. */
export declare const MAX_ISSUES = 1000;
/** Options of the readers of the model that only other readers set. */
export interface CursorOptions extends ReadOptions {
    /** The contents of HTML blocks. Without it, their text is kept with an issue. */
    readonly html?: HtmlContents | undefined;
    /** Whether the data comes from a reader of another format, whose text may contain tags as text. */
    readonly isConverted?: boolean | undefined;
}
/**
 * A position in the data that is being read, with the list of issues that all positions share.
 *
 * The path is built only when an issue is reported, because most values have none.
 */
export declare class Cursor {
    #private;
    readonly options: CursorOptions;
    private constructor();
    /** Reads a complete value from the root with a reader. Never throws, whatever the data does. */
    static read<Value>(read: (raw: unknown, at: Cursor) => Value | undefined, raw: unknown, options?: CursorOptions): Reading<Value>;
    /** The position of a field or entry of the current value. */
    at(key: string | number): Cursor;
    /** Counts a value. Returns `false` if the data is too deep or too large, and reports that once. */
    enter(): boolean;
    /** Counts a block or inline around other content. Returns `false` if there are too many, and reports that once. */
    nest(): boolean;
    /** Reports an issue at this position. Returns `undefined`, so that a reader can return its result. */
    report(code: IssueCode, message: string): undefined;
}
