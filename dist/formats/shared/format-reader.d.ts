import type { SourceValue } from './source-value.js';
import type { Pause } from '../../model/steps.js';
import type { XmlSource } from './xml-source.js';
/** What a reader of articles may be told besides the data. */
export interface ReadArticleOptions {
    /** The address that the data came from: relative addresses in them are resolved against it. */
    readonly url?: string | undefined;
    /** The content type that the server said: a hint about the encoding and format of what is not JSON. */
    readonly contentType?: string | undefined;
    /** The name of the format, where recognition should not be left to us. */
    readonly format?: string | undefined;
    /** Which entry is read, where only one is wanted: `3` an index from 0, `id:abc` an id. It is `primary`. */
    readonly pick?: string | number | undefined;
    /** The language where the data say none: a BCP 47 tag. */
    readonly language?: string | undefined;
    /** The clock, for what is embargoed until later. */
    readonly now?: Date | undefined;
}
/** What every reader of data may be told, from the first look at the bytes to the model. */
export interface DataOptions extends ReadArticleOptions {
    /** Gives way to others between the pieces of a long reading. */
    readonly pause?: Pause | undefined;
}
/**
 * An article, pull quote or itinerary in canonical JSON, as a format's reader makes it: still to go through the model's
 * own reader, which checks every field. HTML stands in it as `Html`.
 */
export type Draft = Readonly<Record<string, unknown>>;
/** An entry that is drafted only when it is wanted: who picks one of a long feed waits for no other. */
export interface LaterDraft {
    readonly id: string | undefined;
    readonly draftLater: () => Draft | undefined;
}
/** Everything that a file holds. */
export interface Drafted<Entry = Draft> {
    /** Which version of the format; absent where it has none or does not say. */
    readonly version?: string | undefined;
    readonly entries: readonly (Entry | undefined)[];
    /** The index of the entry that the file is about, where it is not the first. */
    readonly primary?: number | undefined;
}
/** Reads JSON of one format. */
export type FormatReader = (value: SourceValue, options: DataOptions) => Drafted;
/** Reads XML of one format, from its root element. */
export type XmlFormatReader = (root: XmlSource, options: DataOptions) => Drafted<Draft | LaterDraft>;
/** Reads a text of one format; the whole of it stands in `given.raw`. */
export type TextFormatReader = (value: SourceValue, options: DataOptions) => Drafted | Promise<Drafted>;
