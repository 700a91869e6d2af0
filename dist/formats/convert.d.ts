import type { Issue } from '../model/issue.js';
import type { FormatOptions } from './format.js';
/** What a file of another format holds, in canonical JSON that the model's readers are still to read. */
export interface Converted {
    readonly format: string;
    readonly version?: string | undefined;
    readonly entries: readonly unknown[];
    /** The index of the entry that the file is about. */
    readonly primary: number;
    /** What was left out or changed; the paths are those of the source. */
    readonly issues: readonly Issue[];
}
/** What a reader of any format may be told. */
export interface ConvertOptions extends FormatOptions {
    /** The name of the format, where recognition should not be left to us. */
    readonly format?: string | undefined;
    /** The content type that the server said: a hint about the encoding of bytes, never about JSON. */
    readonly contentType?: string | undefined;
}
/** The names of the formats that are read besides our own, each with a reader. */
export declare const FORMATS: readonly ["ap-media", "apple-news", "arc-ans", "bbc-cps", "bbc-optimo", "contentful", "ft-content-tree", "ghost", "guardian-capi", "guardian-dcr", "json-feed", "ninjs", "portable-text", "schema-org", "superdesk-live-blog", "wordpress", "atom", "gpx", "newsml", "newsml-g2", "nitf", "rss", "wxr", "html-page", "icalendar", "markdown", "plain-text"];
/** Turns a value into canonical JSON; `undefined` where no format is recognised. Rejects only where a part will not load. */
export declare function convert(raw: unknown, options: ConvertOptions): Promise<Converted | undefined>;
/** Turns a text that is no JSON, or its bytes, into canonical JSON. */
export declare function convertText(input: string | Uint8Array, options: ConvertOptions): Promise<Converted>;
