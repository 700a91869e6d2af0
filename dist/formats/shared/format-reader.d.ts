import type { CursorOptions } from '../../model/definition/cursor.js';
import type { Format } from './custom-format.js';
import type { SourceValue } from './source-value.js';
import type { Pause } from '../../model/steps.js';
import type { XmlSource } from './xml-source.js';
/** Options of article readers. */
export interface ReadArticleOptions {
    /** The URL of the data. Relative URLs in it are resolved against it. */
    readonly url?: string | undefined;
    /** The content type of the response: a hint about encoding and format of data that is not JSON. */
    readonly contentType?: string | undefined;
    /** The name of the format. If it is not set, the format is detected. */
    readonly format?: string | undefined;
    /** Reads only one entry: `3` is an index from 0, `id:abc` an id. This entry becomes `primary`. */
    readonly pick?: string | number | undefined;
    /** The language of data without one: a BCP 47 tag. */
    readonly language?: string | undefined;
    /** The current time, for embargoes. */
    readonly now?: Date | undefined;
    /** Formats of your own, tried before those of `registerFormat` and the built-in ones. */
    readonly formats?: readonly Format[] | undefined;
    /** Whether the quotations in the text of articles are found and added to them as `quotations`. Default: false. */
    readonly extract?: boolean | undefined;
    /**
     * Whether names of passengers and descriptions of bookings are read. By default, these, booking references and seats are
     * left out with issues.
     */
    readonly private?: boolean | undefined;
}
/** Options of every reader of data, from bytes to model. */
export interface DataOptions extends ReadArticleOptions, Omit<CursorOptions, 'url'> {
    /**
     * The language around an element. A quotation or a trip is found by it in a story without a language; the story does
     * not get it as its own.
     */
    readonly pageLanguage?: string | undefined;
    /** Yields to other tasks between steps of a long read. */
    readonly pause?: Pause | undefined;
    /**
     * Whether the data is the response of a server. It may be an error page or a form, so it is rejected unless it looks like
     * a story. `over-content`: it would also replace other content, such as children, so the test is stricter.
     */
    readonly answer?: boolean | 'over-content' | undefined;
    /** Called once with how much of the story's text was removed, for formats where a reader decides what the story is. */
    readonly onLoss?: ((loss: Loss) => void) | undefined;
}
/** How much text was removed from the element that contains a story, or from a text. Repeated text does not count. */
export interface Loss {
    readonly words: number;
    /** The number of words before anything was removed. */
    readonly of: number;
}
/** The number of words in a text, for comparisons within one language. */
export declare const countWords: (text: string) => number;
/**
 * An article, pull quote or itinerary in canonical JSON, as a format reader makes it. The model's reader still checks
 * every field. It may contain HTML as `Html`.
 */
export type Draft = Readonly<Record<string, unknown>>;
/** An entry that is read only when needed, so that one entry of a long feed can be picked without reading the others. */
export interface LaterDraft {
    readonly id: string | undefined;
    readonly draftLater: () => Draft | undefined;
}
/** The content of a file. */
export interface Drafted<Entry = Draft> {
    /** The version of the format, if declared. */
    readonly version?: string | undefined;
    readonly entries: readonly (Entry | undefined)[];
    /** The index of the main entry of the file, if it is not the first. */
    readonly primary?: number | undefined;
}
/** Reads JSON of one format. */
export type FormatReader = (value: SourceValue, options: DataOptions) => Drafted;
/** Reads XML of one format, from its root element. */
export type XmlFormatReader = (root: XmlSource, options: DataOptions) => Drafted<Draft | LaterDraft>;
/** Reads text in one format; `value.raw` is the complete text. */
export type TextFormatReader = (value: SourceValue, options: DataOptions) => Drafted | Promise<Drafted>;
