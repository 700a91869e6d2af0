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
    /** Whether anything is here; `null` and an empty string are nothing. */
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
    /** Whether a date is here that the clock has not reached; without a clock nothing is. */
    isAfter(now: Date | undefined): boolean;
    /** A language tag; the name of a language in English or in itself becomes its tag. */
    get language(): string | undefined;
    /** A URL, with `&amp;` decoded. A URL template is ignored. */
    get address(): string | undefined;
    /** The names in a list: strings, or the `name` of objects. */
    get names(): (Html | string)[];
    /**
     * One picture from all of its files, the chosen one first. Only files of the same proportions, and no originals for
     * print, may be used instead; the others get no width, so that browsers do not choose them.
     */
    picture(files: readonly PictureFile[]): Record<string, unknown> | undefined;
    /** The files of one kind (`image`, `video`) among the `renditions` of an agency, the best for a page first. */
    renditions(kind: string): (PictureFile & {
        readonly src: string;
        readonly type: string;
    })[];
    /** A post, player or page of another site, as a link card. */
    embed(url: string | undefined, about?: {
        readonly provider?: Words;
        readonly title?: Words;
        readonly author?: Words;
        readonly text?: Words;
        readonly image?: string | undefined;
    }): Record<string, unknown>;
    /** One picture from its files in no order: the widest that a page can use is chosen. */
    widestPicture(files: readonly PictureFile[]): Record<string, unknown> | undefined;
    /** JSON in a string, parsed; without a value if it is invalid. */
    get parsed(): SourceValue;
    /** Paragraphs in plain text: parted by blank lines, by lines that start further in, else each a long line. */
    get plainBlocks(): string | undefined;
    /** Blocks in HTML or plain text, whichever it turns out to be; in text without blocks of HTML its lines count. */
    get looseBlocks(): Html | string | undefined;
    /** A summary as running text; left out where it is how the text begins, as many systems cut it from there. */
    summaryOf(text: SourceValue): Html | string | undefined;
    /** All text in a value of unknown structure, in order, one string per line. Machine-readable values are left out. */
    get looseWords(): string | undefined;
    /** Reports fields that no reader uses, for formats with custom fields. */
    reportFieldsBut(known: readonly string[]): void;
    /** A block of an unknown kind: it keeps its text, by default every word in it, and is reported. */
    unknown(kind?: string, text?: Words): Record<string, unknown>;
    /** A picture as a block; one without a file that can be shown leaves its words behind. */
    figure(image: Readonly<Record<string, unknown>>, display?: string): Record<string, unknown>;
    /** A value at another place of the same data: for readers of what is no JSON. */
    elsewhere(raw: unknown, path: string, base?: string | undefined): SourceValue;
    /** Another value in the same place. */
    replaced(raw: unknown): SourceValue;
    /** Blocks that are written in HTML. */
    get htmlBlocks(): Html | string | undefined;
    /** Running text that is written in HTML: a standfirst, a caption. */
    get htmlText(): Html | string | undefined;
    /** Words that may hold HTML or its entities where only words are wanted: a headline, a name. */
    get htmlWords(): Html | string | undefined;
    /** Of several fields the first that has something: `value.first('display_date', 'publish_date')`. */
    first(...names: readonly string[]): SourceValue;
    /** Notes something that is left out or changed here. Gives `undefined`, so that a reader can end with it. */
    report(code: IssueCode, message: string): undefined;
}
export {};
