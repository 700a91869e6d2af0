import { type Field, type JsonOf, type ValueOf } from './field.js';
import type { Reading, ReadOptions } from '../issue.js';
/** Longitude, then latitude, in degrees, as GeoJSON has them. */
export type Coordinates = [longitude: number, latitude: number];
export declare const coordinates: Field<Coordinates, readonly [number, number]>;
export declare const stopEvent: import("./field.js").RecordField<{
    /** What happens. */
    title: Field<string, string | number>;
    /** When the event begins. A time without an offset is local time in the stop's time zone. */
    start: Field<import("../moment.js").Moment, import("../moment.js").MomentJson>;
    /** When the event ends. */
    end: Field<import("../moment.js").Moment, import("../moment.js").MomentJson>;
    /** Venue. */
    place: Field<string, string | number>;
    /** Whether the event takes place. Common spellings such as “confirmed” are understood. */
    status: import("./field.js").ChoiceField<"done" | "scheduled" | "tentative" | "postponed" | "cancelled">;
    /** Status in words: one that is not in the list, or the reason for it. */
    statusText: Field<string, string | number>;
    /** When the event was to begin before it was moved. */
    previousStart: Field<import("../moment.js").Moment, import("../moment.js").MomentJson>;
}, "title">;
export declare const stop: import("./field.js").RecordField<{
    /** City or other place. */
    place: Field<string, string | number>;
    /** Country. */
    country: Field<string, string | number>;
    /** When the stop begins. A time without an offset is local time in `timeZone`. */
    start: Field<import("../moment.js").Moment, import("../moment.js").MomentJson>;
    /** When the stop ends. */
    end: Field<import("../moment.js").Moment, import("../moment.js").MomentJson>;
    /** Time zone of the place. */
    timeZone: Field<string, string>;
    /** Position on the map. */
    coordinates: Field<Coordinates, readonly [number, number]>;
    /** Why the traveller goes there. */
    purpose: Field<import("../text.js").Text, import("../text.js").TextJson>;
    /** People whom the traveller meets. */
    meets: import("./field.js").ListField<{
        name: string;
        role?: string;
        organization?: string;
        url?: string;
    }, import("./person.js").PersonJson>;
    /** Whether the stop takes place. Common spellings such as “confirmed” are understood. */
    status: import("./field.js").ChoiceField<"done" | "scheduled" | "tentative" | "postponed" | "cancelled">;
    /** Status in words: one that is not in the list, or the reason for it. */
    statusText: Field<string, string | number>;
    /** What happens at this stop. */
    events: import("./field.js").ListField<{
        title: string;
        start?: import("../moment.js").Moment;
        end?: import("../moment.js").Moment;
        place?: string;
        status?: "done" | "scheduled" | "tentative" | "postponed" | "cancelled";
        statusText?: string;
        previousStart?: import("../moment.js").Moment;
    }, {
        title: string | number;
        start?: import("../moment.js").MomentJson | null | undefined;
        end?: import("../moment.js").MomentJson | null | undefined;
        place?: string | number | null | undefined;
        status?: "done" | "scheduled" | "tentative" | "postponed" | "cancelled" | null | undefined;
        statusText?: string | number | null | undefined;
        previousStart?: import("../moment.js").MomentJson | null | undefined;
    }>;
    /** Journeys by which the traveller reaches this stop, in order: the last one ends here. The journey home belongs to a last stop there. */
    legs: import("./field.js").ListField<{
        mode?: "flight" | "train" | "bus" | "ferry" | "car" | "walk";
        carrier?: string;
        number?: string;
        from?: string;
        to?: string;
        departure?: import("../moment.js").Moment;
        arrival?: import("../moment.js").Moment;
        platform?: string;
        status?: "done" | "scheduled" | "tentative" | "postponed" | "cancelled";
        statusText?: string;
    }, {
        mode?: "flight" | "train" | "bus" | "ferry" | "car" | "walk" | null | undefined;
        carrier?: string | number | null | undefined;
        number?: string | number | null | undefined;
        from?: string | number | null | undefined;
        to?: string | number | null | undefined;
        departure?: import("../moment.js").MomentJson | null | undefined;
        arrival?: import("../moment.js").MomentJson | null | undefined;
        platform?: string | number | null | undefined;
        status?: "done" | "scheduled" | "tentative" | "postponed" | "cancelled" | null | undefined;
        statusText?: string | number | null | undefined;
    }>;
    /** Where the traveller spends the nights. */
    stay: import("./field.js").RecordField<{
        name: Field<string, string | number>;
        address: Field<string, string | number>;
        checkIn: Field<import("../moment.js").Moment, import("../moment.js").MomentJson>;
        checkOut: Field<import("../moment.js").Moment, import("../moment.js").MomentJson>;
    }, never>;
    /** Picture of the place. */
    image: import("./field.js").RecordField<{
        src: Field<string, string>;
        sources: import("./field.js").ListField<{
            src: string;
            width?: number;
            type?: string;
        }, {
            src: string;
            width?: string | number | null | undefined;
            type?: string | number | null | undefined;
        }>;
        width: import("./field.js").NumberField;
        height: import("./field.js").NumberField;
        focus: import("./field.js").RecordField<{
            x: import("./field.js").NumberField;
            y: import("./field.js").NumberField;
        }, "x" | "y">;
        alt: Field<string, string>;
        caption: Field<import("../text.js").Text, import("../text.js").TextJson>;
        credit: Field<string, string | number>;
    }, "src">;
    /** Pages about the stop. */
    links: import("./field.js").ListField<{
        url: string;
        title?: string;
    }, {
        url: string;
        title?: string | number | null | undefined;
    }>;
    /** URL of the page that this information is from. */
    source: Field<string, string>;
    /** `false` if the stop was inferred from prose and not announced. The default is `true`. */
    stated: Field<boolean, boolean>;
    /** Where the words are that name the place, if the stop was found in the text of an article. */
    evidence: import("./field.js").RecordField<{
        block: import("./field.js").NumberField;
        start: import("./field.js").NumberField;
        end: import("./field.js").NumberField;
        endBlock: import("./field.js").NumberField;
    }, "end" | "start" | "block">;
}, never>;
export declare const itinerary: import("./field.js").RecordField<{
    /** Identifier of the trip in your system. `pick="id:…"` selects by it, and calendar entries keep their identity by it. */
    id: Field<string, string | number>;
    /** Title of the trip. Without one, the places are shown. */
    title: Field<string, string | number>;
    /** Who travels. */
    traveller: Field<string, string | number>;
    /** Office or description of the traveller. */
    role: Field<string, string | number>;
    /** Further travellers. If there is no `traveller`, all of them. */
    travellers: import("./field.js").ListField<{
        name: string;
        role?: string;
        organization?: string;
        url?: string;
    }, import("./person.js").PersonJson>;
    /** When the trip begins. */
    start: Field<import("../moment.js").Moment, import("../moment.js").MomentJson>;
    /** When the trip ends. */
    end: Field<import("../moment.js").Moment, import("../moment.js").MomentJson>;
    /** When this information was known to be correct. */
    asOf: Field<import("../moment.js").Moment, import("../moment.js").MomentJson>;
    /** Language of the itinerary. */
    language: Field<string, string>;
    /** `false` if the trip was found in the text of an article. A line says so. The default is `true`. */
    stated: Field<boolean, boolean>;
    /** The stops in order. An empty list means that the places are not announced yet. */
    stops: import("./field.js").ListField<{
        place?: string;
        country?: string;
        start?: import("../moment.js").Moment;
        end?: import("../moment.js").Moment;
        timeZone?: string;
        coordinates?: Coordinates;
        purpose?: import("../text.js").Text;
        meets?: {
            name: string;
            role?: string;
            organization?: string;
            url?: string;
        }[];
        status?: "done" | "scheduled" | "tentative" | "postponed" | "cancelled";
        statusText?: string;
        events?: {
            title: string;
            start?: import("../moment.js").Moment;
            end?: import("../moment.js").Moment;
            place?: string;
            status?: "done" | "scheduled" | "tentative" | "postponed" | "cancelled";
            statusText?: string;
            previousStart?: import("../moment.js").Moment;
        }[];
        legs?: {
            mode?: "flight" | "train" | "bus" | "ferry" | "car" | "walk";
            carrier?: string;
            number?: string;
            from?: string;
            to?: string;
            departure?: import("../moment.js").Moment;
            arrival?: import("../moment.js").Moment;
            platform?: string;
            status?: "done" | "scheduled" | "tentative" | "postponed" | "cancelled";
            statusText?: string;
        }[];
        stay?: {
            name?: string;
            address?: string;
            checkIn?: import("../moment.js").Moment;
            checkOut?: import("../moment.js").Moment;
        };
        image?: {
            src: string;
            sources?: {
                src: string;
                width?: number;
                type?: string;
            }[];
            width?: number;
            height?: number;
            focus?: {
                x: number;
                y: number;
            };
            alt?: string;
            caption?: import("../text.js").Text;
            credit?: string;
        };
        links?: {
            url: string;
            title?: string;
        }[];
        source?: string;
        stated?: boolean;
        evidence?: {
            block: number;
            start: number;
            end: number;
            endBlock?: number;
        };
    }, {
        place?: string | number | null | undefined;
        country?: string | number | null | undefined;
        start?: import("../moment.js").MomentJson | null | undefined;
        end?: import("../moment.js").MomentJson | null | undefined;
        timeZone?: string | null | undefined;
        coordinates?: readonly [number, number] | null | undefined;
        purpose?: import("../text.js").TextJson | null | undefined;
        meets?: import("./person.js").PersonJson | readonly import("./person.js").PersonJson[] | null | undefined;
        status?: "done" | "scheduled" | "tentative" | "postponed" | "cancelled" | null | undefined;
        statusText?: string | number | null | undefined;
        events?: {
            title: string | number;
            start?: import("../moment.js").MomentJson | null | undefined;
            end?: import("../moment.js").MomentJson | null | undefined;
            place?: string | number | null | undefined;
            status?: "done" | "scheduled" | "tentative" | "postponed" | "cancelled" | null | undefined;
            statusText?: string | number | null | undefined;
            previousStart?: import("../moment.js").MomentJson | null | undefined;
        } | readonly {
            title: string | number;
            start?: import("../moment.js").MomentJson | null | undefined;
            end?: import("../moment.js").MomentJson | null | undefined;
            place?: string | number | null | undefined;
            status?: "done" | "scheduled" | "tentative" | "postponed" | "cancelled" | null | undefined;
            statusText?: string | number | null | undefined;
            previousStart?: import("../moment.js").MomentJson | null | undefined;
        }[] | null | undefined;
        legs?: {
            mode?: "flight" | "train" | "bus" | "ferry" | "car" | "walk" | null | undefined;
            carrier?: string | number | null | undefined;
            number?: string | number | null | undefined;
            from?: string | number | null | undefined;
            to?: string | number | null | undefined;
            departure?: import("../moment.js").MomentJson | null | undefined;
            arrival?: import("../moment.js").MomentJson | null | undefined;
            platform?: string | number | null | undefined;
            status?: "done" | "scheduled" | "tentative" | "postponed" | "cancelled" | null | undefined;
            statusText?: string | number | null | undefined;
        } | readonly {
            mode?: "flight" | "train" | "bus" | "ferry" | "car" | "walk" | null | undefined;
            carrier?: string | number | null | undefined;
            number?: string | number | null | undefined;
            from?: string | number | null | undefined;
            to?: string | number | null | undefined;
            departure?: import("../moment.js").MomentJson | null | undefined;
            arrival?: import("../moment.js").MomentJson | null | undefined;
            platform?: string | number | null | undefined;
            status?: "done" | "scheduled" | "tentative" | "postponed" | "cancelled" | null | undefined;
            statusText?: string | number | null | undefined;
        }[] | null | undefined;
        stay?: {
            name?: string | number | null | undefined;
            address?: string | number | null | undefined;
            checkIn?: import("../moment.js").MomentJson | null | undefined;
            checkOut?: import("../moment.js").MomentJson | null | undefined;
        } | null | undefined;
        image?: {
            src: string;
            sources?: {
                src: string;
                width?: string | number | null | undefined;
                type?: string | number | null | undefined;
            } | readonly {
                src: string;
                width?: string | number | null | undefined;
                type?: string | number | null | undefined;
            }[] | null | undefined;
            width?: string | number | null | undefined;
            height?: string | number | null | undefined;
            focus?: {
                x: string | number;
                y: string | number;
            } | null | undefined;
            alt?: string | null | undefined;
            caption?: import("../text.js").TextJson | null | undefined;
            credit?: string | number | null | undefined;
        } | null | undefined;
        links?: {
            url: string;
            title?: string | number | null | undefined;
        } | readonly {
            url: string;
            title?: string | number | null | undefined;
        }[] | null | undefined;
        source?: string | null | undefined;
        stated?: boolean | null | undefined;
        evidence?: {
            block: string | number;
            start: string | number;
            end: string | number;
            endBlock?: string | number | null | undefined;
        } | null | undefined;
    }>;
}, "stops">;
/** An event at a stop. */
export type StopEvent = ValueOf<typeof stopEvent>;
/** A place of a trip, and the events there. */
export type Stop = ValueOf<typeof stop>;
export type { Leg } from './leg.js';
export type { Stay } from './stay.js';
/** A trip: who travels, and the stops in order. */
export type Itinerary = ValueOf<typeof itinerary>;
/** Canonical JSON of an itinerary. */
export type ItineraryJson = JsonOf<typeof itinerary> & {
    /** The kind of the data, if a list contains several kinds. Optional. */
    type?: 'itinerary' | null | undefined;
};
/** Reads an itinerary from canonical JSON. Never throws; without usable `stops` there is no value. */
export declare const parseItinerary: (raw: unknown, options?: ReadOptions) => Reading<Itinerary>;
