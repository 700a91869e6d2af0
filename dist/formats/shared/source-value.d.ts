import type { Issue, IssueCode } from '../../model/issue.js';
import { Html } from './pending-html.js';
type Words = Html | string | undefined;
/** One file of a picture. */
export interface PictureFile {
    readonly src: string | undefined;
    readonly width?: number | undefined;
    readonly height?: number | undefined;
}
/**
 * A value of somebody else's format, with its place in the data.
 *
 * The readers of formats walk on these: what is absent is walked through like what is there, only own fields are seen,
 * and whatever is left out is noted with the path where it stands.
 */
export declare class SourceValue {
    #private;
    readonly raw: unknown;
    readonly path: string;
    /** The address that relative ones here are resolved against, where it is not that of the data. */
    readonly base: string | undefined;
    constructor(raw: unknown, path: string, issues: Issue[], base?: string);
    /** The place below by the names of fields and the indexes of entries; of no value where there is none. */
    at(...keys: readonly (string | number)[]): SourceValue;
    /** Whether anything is here; `null` and an empty string are nothing. */
    get exists(): boolean;
    /** The entries of a list; a value that stands alone counts as a list of one. */
    get list(): SourceValue[];
    /** The fields of an object, each with its name. */
    get fields(): (readonly [name: string, value: SourceValue])[];
    /** What is gathered here: the entries of a list, or the values of an object whatever their names. */
    get entries(): SourceValue[];
    /** Plain words, as they stand; a number counts as its digits. `undefined` where there are none. */
    get words(): string | undefined;
    /** A number, also where it is written as words: `"1200"`, `"1200px"`. */
    get number(): number | undefined;
    /** A size in pixels; `undefined` for what is none, such as the 0 of a size that nobody knows. */
    get pixels(): number | undefined;
    /** Whether it is true, also in words: `"True"`, `"1"`. */
    get isTrue(): boolean;
    /** A date in any of the ways that newsrooms write one, in the one that the model reads; else its words. */
    get date(): string | {
        text: string;
    } | undefined;
    /** Whether a date is here that the clock has not reached; without a clock nothing is. */
    isAfter(now: Date | undefined): boolean;
    /** A language tag; the name of a language in English or in itself becomes its tag. */
    get language(): string | undefined;
    /** An address, with `&` where HTML wrote it. One that is a template, for a machine to fill in, is left out. */
    get address(): string | undefined;
    /** The names of all that is listed here: their words, or those of their field `name`. */
    get names(): (Html | string)[];
    /**
     * One picture from all of its files, the chosen one first. Only files of the same proportions, and no originals for
     * print, may stand in for it; the others keep no width, so that nothing chooses them.
     */
    picture(files: readonly PictureFile[]): Record<string, unknown> | undefined;
    /** The files of one kind (`image`, `video`) among the `renditions` of an agency, the best for a page first. */
    renditions(kind: string): (PictureFile & {
        readonly src: string;
        readonly type: string;
    })[];
    /** A post, a player or a page of another site, as a card that leads there. */
    embed(url: string | undefined, about?: {
        readonly provider?: Words;
        readonly title?: Words;
        readonly author?: Words;
        readonly text?: Words;
        readonly image?: string | undefined;
    }): Record<string, unknown>;
    /** One picture from its files in no order: the widest that a page can use is chosen. */
    widestPicture(files: readonly PictureFile[]): Record<string, unknown> | undefined;
    /** What is written as JSON in a string; of no value where it is none. */
    get parsed(): SourceValue;
    /** Paragraphs in plain text: parted by blank lines, by lines that start further in, else each a long line. */
    get plainBlocks(): string | undefined;
    /** Blocks in HTML or plain text, whichever it turns out to be; in text without blocks of HTML its lines count. */
    get looseBlocks(): Html | string | undefined;
    /** A summary as running text; left out where it is how the text begins, as many systems cut it from there. */
    summaryOf(text: SourceValue): Html | string | undefined;
    /** Every word in a value of no known shape, in order, each string on a line; what is for machines is left out. */
    get looseWords(): string | undefined;
    /** Notes the fields that no reader looks at, for data whose fields are of their house's own making. */
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
