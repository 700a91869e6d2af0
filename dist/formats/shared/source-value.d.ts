import type { Issue, IssueCode } from '../../model/issue.js';
import { momentFrom } from './parse-date.js';
import { Html } from './pending-html.js';
type Words = Html | string | undefined;
/** One file of a picture. */
export interface PictureFile {
    readonly src: string | undefined;
    readonly width?: number | undefined;
    readonly height?: number | undefined;
}
/**
 * A value in the data of another format, with its path.
 *
 * Format readers navigate the data with it: absent values can be navigated like present ones, only own fields count,
 * and issues are reported with the path.
 */
export declare class SourceValue {
    #private;
    readonly raw: unknown;
    readonly path: string;
    /** The base URL of relative URLs, if it is not that of the data. */
    readonly base: string | undefined;
    constructor(raw: unknown, path: string, issues: Issue[], base?: string);
    /** Returns the value at names of fields and indexes of entries; its `raw` is `undefined` if there is none. */
    at(...keys: readonly (string | number)[]): SourceValue;
    /** Whether there is a value; `null` and an empty string count as absent. */
    get exists(): boolean;
    /** The entries of a list; a single value counts as a list of one. */
    get list(): SourceValue[];
    /** The fields of an object, each with its name. */
    get fields(): (readonly [name: string, value: SourceValue])[];
    /** All values: the entries of a list, or the values of an object. */
    get entries(): SourceValue[];
    /** Plain text; a number becomes a string. `undefined` if there is none. */
    get words(): string | undefined;
    /** A number, also in a string: `"1200"`, `"1200px"`. */
    get number(): number | undefined;
    /** A size in pixels; `undefined` for invalid sizes, such as 0 for an unknown one. */
    get pixels(): number | undefined;
    /** Whether it is true, also as a string: `"True"`, `"1"`. */
    get isTrue(): boolean;
    /** A date in any common format, converted to that of the model; else the text. */
    get date(): ReturnType<typeof momentFrom>;
    /** Whether the value is a date after `now`; false if the current time is unknown. */
    isAfter(now: Date | undefined): boolean;
    /** A language tag; the name of a language in English or in itself becomes its tag. */
    get language(): string | undefined;
    /** A URL, with `&amp;` decoded. A URL template is ignored. */
    get address(): string | undefined;
    /** The names in a list: strings, or the `name` of objects. */
    get names(): (Html | string)[];
    /**
     * Builds a picture from all its files, the default one first. Files with other proportions and originals for print get no
     * width, so that browsers do not choose them.
     */
    picture(files: readonly PictureFile[]): Record<string, unknown> | undefined;
    /** The files of one kind (`image`, `video`) among the `renditions` of an agency, the best for a page first. */
    renditions(kind: string): (PictureFile & {
        readonly src: string;
        readonly type: string;
    })[];
    /** Creates a link card for a post, player or page of another site. */
    embed(url: string | undefined, about?: {
        readonly provider?: Words;
        readonly title?: Words;
        readonly author?: Words;
        readonly text?: Words;
        readonly image?: string | undefined;
    }): Record<string, unknown>;
    /** Builds a picture from its files in any order. The default file is the widest that a page can use. */
    widestPicture(files: readonly PictureFile[]): Record<string, unknown> | undefined;
    /** The value of JSON in a string; absent if it is invalid. */
    get parsed(): SourceValue;
    /** Paragraphs of plain text, separated by blank lines or by indented lines. Otherwise each long line is a paragraph. */
    get plainBlocks(): string | undefined;
    /** Blocks from HTML or plain text, whichever it is. In text without HTML blocks, line ends separate paragraphs. */
    get looseBlocks(): Html | string | undefined;
    /** A summary as inline text; `undefined` if it repeats the beginning of the text, from which many systems cut it. */
    summaryOf(text: SourceValue): Html | string | undefined;
    /** All text in a value of unknown structure, in order, one string per line. Machine-readable values are left out. */
    get looseWords(): string | undefined;
    /** Reports fields that no reader uses, for formats with custom fields. */
    reportFieldsBut(known: readonly string[]): void;
    /** Converts a block of an unknown kind and reports it. Keeps `text`, by default all text in the value. */
    unknown(kind?: string, text?: Words): Record<string, unknown>;
    /** Creates a figure. If the picture has no file that can be shown, its text is kept. */
    figure(image: Readonly<Record<string, unknown>>, display?: string): Record<string, unknown>;
    /** A value at another path of the same data, for formats other than JSON. */
    elsewhere(raw: unknown, path: string, base?: string | undefined): SourceValue;
    /** Another value at the same path, such as a decoded one. */
    replaced(raw: unknown): SourceValue;
    /** Blocks from HTML. */
    get htmlBlocks(): Html | string | undefined;
    /** Inline text from HTML, such as a standfirst or a caption. */
    get htmlText(): Html | string | undefined;
    /** Plain text from HTML, such as a headline or a name. Tags are removed and entities decoded. */
    get htmlWords(): Html | string | undefined;
    /** The first of several fields that has a value: `value.first('display_date', 'publish_date')`. */
    first(...names: readonly string[]): SourceValue;
    /** Reports an issue at this path. Returns `undefined`, so that a reader can return its result. */
    report(code: IssueCode, message: string): undefined;
}
export {};
