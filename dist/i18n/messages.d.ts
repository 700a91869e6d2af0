/**
 * The UI text of the elements. The text of a story comes from its data.
 *
 * A sentence has a placeholder for each value, because their order differs between languages.
 */
export interface Messages {
    readonly failed: string;
    /** Tells screen-reader users that the quotation also appears in the story. */
    readonly repeatedQuotation: string;
    /** `{names}` is replaced by the authors. */
    readonly by: string;
    /** `{date}` is replaced by a date with or without a time, a year, or free text. */
    readonly updated: string;
    /** `{n}` is replaced by the number of minutes. */
    readonly readingTime: PluralForms;
    readonly correction: string;
    /** The label of a correction; `{kind}` is replaced by `correction` above, or by the kind in the data. */
    readonly correctionHead: string;
    /** The same with a date, which replaces `{date}`. */
    readonly correctionHeadOn: string;
    /** `{source}` is replaced by the publisher or agency. */
    readonly source: string;
    readonly license: string;
    readonly original: string;
    readonly readOn: string;
    readonly loading?: string;
    readonly retry?: string;
    /** The accessible name of a gallery. */
    readonly gallery?: string;
    /** The accessible name of a table, which can be scrolled and so can have the focus. */
    readonly table?: string;
    readonly pinned?: string;
    readonly keyUpdate?: string;
    readonly itinerary?: Partial<ItineraryMessages & JourneyMessages>;
}
/** All messages, in a language with a translation. */
export type LanguageMessages = Required<Messages> & {
    readonly itinerary: ItineraryMessages & JourneyMessages;
};
/** A message with the plural forms of a language; `{n}` is replaced by the number. */
export type PluralForms = {
    readonly [Rule in Intl.LDMLPluralRule]?: string;
} & {
    readonly other: string;
};
/** Messages of an itinerary. Separate, because only pages with an itinerary need them. */
export interface ItineraryMessages {
    readonly stops: PluralForms;
    /** The stops of a long trip that are over and folded. */
    readonly earlier: PluralForms;
    readonly undated: PluralForms;
    readonly done: string;
    readonly now: string;
    readonly next: string;
    readonly cancelled: string;
    /** Status of an event that does not take place at its date, without a new date. */
    readonly postponed: string;
    readonly tentative: string;
    /** `{date}` is replaced by the new date. */
    readonly moved: string;
    /** `{date}` is replaced by the date from which an event was moved. */
    readonly movedFrom: string;
    /** `{date}` is replaced by the end, if the start is unknown. */
    readonly until: string;
    readonly noDate: string;
    readonly unnamed: string;
    /** Label of a stop that was inferred from the story, not announced. */
    readonly inferred: string;
    /** Note below a trip that was found in the text of a story. */
    readonly fromText: string;
    /** The end of a shortened list of places. `{n}` is replaced by the number of places left out. */
    readonly more: PluralForms;
    readonly meets: string;
    /** Label of an event that starts on this day and ends on another. */
    readonly begins: string;
    readonly ends: string;
    /** `{time}` is replaced by the time in the reader's zone. */
    readonly yourTime: string;
    /** `{time}` is replaced by the local time, `{zone}` by the place whose time it is. */
    readonly zoneTime: string;
    readonly placeTimes: string;
    /** `{zone}` is replaced by the place whose times are shown beside those of the stops. */
    readonly zoneTimes: string;
    /** `{date}` is replaced by a date. */
    readonly asOf: string;
    readonly addStop: string;
    readonly addTrip: string;
    /** Shows links to calendars in the web. */
    readonly otherCalendars: string;
    /** `{distance}` is replaced by a number of kilometres. */
    readonly distance: string;
    readonly positions: string;
}
/** Messages for legs and stays. Separate, because they are in the chunk that draws these. */
export interface JourneyMessages {
    readonly flight: string;
    readonly train: string;
    readonly bus: string;
    readonly ferry: string;
    readonly car: string;
    readonly walk: string;
    /** `{platform}` is replaced by the number or name of the platform. */
    readonly platform: string;
    /** `{platform}` is replaced by the number or name of the gate. */
    readonly gate: string;
    /** `{date}` is replaced by the day of arrival at a hotel. */
    readonly checkIn: string;
    /** `{date}` is replaced by the day of departure from a hotel. */
    readonly checkOut: string;
}
/** The English messages, which are always loaded. */
export declare const english: Messages;
/** The English messages for the loading and error states. */
export declare const englishStates: {
    loading: string;
    retry: string;
};
/** The English messages of rare blocks. */
export declare const englishBlocks: {
    gallery: string;
    table: string;
    pinned: string;
    keyUpdate: string;
};
/** The English messages of an itinerary. */
export declare const englishItinerary: ItineraryMessages;
/** The English messages for legs and stays. */
export declare const englishJourney: JourneyMessages;
/** Formats a number with a noun, in the plural form of the language. */
export declare function plural(forms: PluralForms, count: number, locale: string): string;
/** Replaces the placeholders of a sentence. Returns a list, because a value may be an element. */
export declare const fill: <Piece>(sentence: string, pieces: Readonly<Record<string, Piece>>) => (string | Piece)[];
/** Messages by language. Any of them may be missing. */
export type MessageTables = Readonly<Record<string, Partial<Messages>>>;
/** Overrides messages with others. */
export declare const withMessages: <Words extends Partial<Messages>>(words: Words, over: Partial<Messages>) => Words;
/**
 * The messages for a locale: the defaults, overridden by the tables for its language, script and region.
 */
export declare function messagesFor(known: Messages, locale: string, tables: MessageTables): Messages;
