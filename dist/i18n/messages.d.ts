/**
 * The words of the elements themselves. Those of the story come from its data.
 *
 * A sentence holds a placeholder for each thing that it is made with, as their order differs between languages.
 */
export interface Messages {
    readonly failed: string;
    /** Tells who cannot see the layout that these words also stand in the story. */
    readonly repeatedQuotation: string;
    /** `{names}` stands for the authors. */
    readonly by: string;
    /** `{date}` stands for a date, perhaps with a time of day; it may be a year alone, or words. */
    readonly updated: string;
    /** `{n}` stands for the minutes. */
    readonly readingTime: PluralForms;
    readonly correction: string;
    /** What a correction opens with; `{kind}` stands for the word above, or what the data say instead. */
    readonly correctionHead: string;
    /** The same with its `{date}`. */
    readonly correctionHeadOn: string;
    /** `{source}` stands for where the story comes from. */
    readonly source: string;
    readonly license: string;
    readonly original: string;
    readonly readOn: string;
    readonly loading?: string;
    readonly retry?: string;
    /** What a strip of pictures is called for those who do not see it. */
    readonly gallery?: string;
    /** The same of a table, which may have to be scrolled. */
    readonly table?: string;
    readonly pinned?: string;
    readonly keyUpdate?: string;
    readonly itinerary?: Partial<ItineraryMessages>;
}
/** Every word there is, in a language that has a table of its own. */
export type LanguageMessages = Required<Messages> & {
    readonly itinerary: ItineraryMessages;
};
/** A sentence in each form that a language has for numbers; `{n}` stands for the number. */
export type PluralForms = {
    readonly [Rule in Intl.LDMLPluralRule]?: string;
} & {
    readonly other: string;
};
/** The words of an itinerary: apart, as only pages that show one need them. */
export interface ItineraryMessages {
    readonly stops: PluralForms;
    readonly undated: PluralForms;
    readonly done: string;
    readonly now: string;
    readonly next: string;
    readonly cancelled: string;
    /** Not at its date, and no new one is known. */
    readonly postponed: string;
    readonly tentative: string;
    /** `{date}` stands for the new date. */
    readonly moved: string;
    /** `{date}` stands for the end, where no start is known. */
    readonly until: string;
    readonly noDate: string;
    readonly unnamed: string;
    /** A stop that nobody announced: it was read out of the story. */
    readonly inferred: string;
    /** What follows a list of places that is cut; `{n}` stands for how many are left. */
    readonly more: PluralForms;
    readonly meets: string;
    /** Stands after what begins, and goes on into another day. */
    readonly begins: string;
    readonly ends: string;
    /** `{time}` stands for the reader's time. */
    readonly yourTime: string;
    /** `{time}` stands for the time there, `{zone}` for the place whose time it is. */
    readonly zoneTime: string;
    readonly placeTimes: string;
    /** `{zone}` stands for the place whose times are beside those of the stops. */
    readonly zoneTimes: string;
    /** `{date}` stands for a date. */
    readonly asOf: string;
    readonly addStop: string;
    readonly addTrip: string;
    /** `{distance}` stands for a number of kilometres. */
    readonly distance: string;
    readonly positions: string;
}
/** The words in English, which every page has. */
export declare const english: Messages;
/** The words in English while data are under way, and when they could not be had. */
export declare const englishStates: {
    loading: string;
    retry: string;
};
/** The words of rare blocks in English. */
export declare const englishBlocks: {
    gallery: string;
    table: string;
    pinned: string;
    keyUpdate: string;
};
/** The words of an itinerary in English. */
export declare const englishItinerary: ItineraryMessages;
/** A number and its noun, in the form that the language has for it. */
export declare function plural(forms: PluralForms, count: number, locale: string): string;
/** A sentence with its placeholders filled, in pieces: some of them may be drawn, and not written. */
export declare const fill: <Piece>(sentence: string, pieces: Readonly<Record<string, Piece>>) => (string | Piece)[];
/** Tables of words by language; one that is set by hand need not have all of them. */
export type MessageTables = Readonly<Record<string, Partial<Messages>>>;
/** Words laid over others. */
export declare const withMessages: <Words extends Partial<Messages>>(words: Words, over: Partial<Messages>) => Words;
/**
 * The words for a locale: those that are known, and over them what the tables have for its language, script, region.
 */
export declare function messagesFor(known: Messages, locale: string, tables: MessageTables): Messages;
