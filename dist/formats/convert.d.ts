import type { HtmlContents } from '../model/html-contents.js';
import type { Issue } from '../model/issue.js';
import { type Decoded } from './decode-json.js';
import type { DataOptions } from './shared/format-reader.js';
/** The entries of a file in another format, as canonical JSON that the readers of the model have not checked yet. */
export interface Converted {
    readonly format: string;
    readonly version?: string | undefined;
    readonly entries: readonly unknown[];
    /** The index of the main entry of the file. */
    readonly primary: number;
    /** The index of the picked entry in the data, if only that entry was read. */
    readonly picked?: number | undefined;
    /** Whether a custom format has read it, so that the entries are what its author has written. */
    readonly isCustom?: boolean | undefined;
    /** The problems found in the data. Their paths refer to the original data, not to the canonical JSON. */
    readonly issues: readonly Issue[];
}
/** Converts data to canonical JSON; `undefined` if no format is recognised. Rejects only if a chunk cannot be loaded. */
export declare function convert(decoded: Decoded, options: DataOptions): Promise<Converted | undefined>;
/** Reads the contents of the HTML blocks that the readers of the model have found in Broadsheet JSON. */
export declare function readHtmlContents(contents: HtmlContents, { url, pause }: DataOptions): Promise<void>;
