import { type Field, type JsonOf, type ValueOf } from './field.js';
import type { Reading, ReadOptions } from '../issue.js';
/** Longitude, then latitude, in degrees, as GeoJSON has them. */
export type Coordinates = [longitude: number, latitude: number];
export declare const coordinates: Field<Coordinates, readonly [number, number]>;
export declare const stopEvent: import("./field.js").RecordField<{
    title: Field<string, string | number>;
    start: Field<import("../moment.js").Moment, import("../moment.js").MomentJson>;
    end: Field<import("../moment.js").Moment, import("../moment.js").MomentJson>;
    place: Field<string, string | number>;
    status: import("./field.js").ChoiceField<"done" | "scheduled" | "tentative" | "postponed" | "cancelled">;
    statusText: Field<string, string | number>;
}, "title">;
export declare const stop: import("./field.js").RecordField<{
    place: Field<string, string | number>;
    country: Field<string, string | number>;
    start: Field<import("../moment.js").Moment, import("../moment.js").MomentJson>;
    end: Field<import("../moment.js").Moment, import("../moment.js").MomentJson>;
    timeZone: Field<string, string>;
    coordinates: Field<Coordinates, readonly [number, number]>;
    purpose: Field<import("../text.js").Text, import("../text.js").TextJson>;
    meets: import("./field.js").ListField<{
        name: string;
        url?: string;
        role?: string;
        organization?: string;
    }, import("./person.js").PersonJson>;
    status: import("./field.js").ChoiceField<"done" | "scheduled" | "tentative" | "postponed" | "cancelled">;
    statusText: Field<string, string | number>;
    events: import("./field.js").ListField<{
        title: string;
        end?: import("../moment.js").Moment;
        statusText?: string;
        status?: "done" | "scheduled" | "tentative" | "postponed" | "cancelled";
        start?: import("../moment.js").Moment;
        place?: string;
    }, {
        title: string | number;
        end?: import("../moment.js").MomentJson | null | undefined;
        statusText?: string | number | null | undefined;
        status?: "done" | "scheduled" | "tentative" | "postponed" | "cancelled" | null | undefined;
        start?: import("../moment.js").MomentJson | null | undefined;
        place?: string | number | null | undefined;
    }>;
    stated: Field<boolean, boolean>;
}, never>;
export declare const itinerary: import("./field.js").RecordField<{
    title: Field<string, string | number>;
    traveller: Field<string, string | number>;
    role: Field<string, string | number>;
    start: Field<import("../moment.js").Moment, import("../moment.js").MomentJson>;
    end: Field<import("../moment.js").Moment, import("../moment.js").MomentJson>;
    asOf: Field<import("../moment.js").Moment, import("../moment.js").MomentJson>;
    language: Field<string, string>;
    stops: import("./field.js").ListField<{
        timeZone?: string;
        end?: import("../moment.js").Moment;
        statusText?: string;
        status?: "done" | "scheduled" | "tentative" | "postponed" | "cancelled";
        start?: import("../moment.js").Moment;
        place?: string;
        country?: string;
        coordinates?: Coordinates;
        purpose?: import("../text.js").Text;
        meets?: {
            name: string;
            url?: string;
            role?: string;
            organization?: string;
        }[];
        events?: {
            title: string;
            end?: import("../moment.js").Moment;
            statusText?: string;
            status?: "done" | "scheduled" | "tentative" | "postponed" | "cancelled";
            start?: import("../moment.js").Moment;
            place?: string;
        }[];
        stated?: boolean;
    }, {
        timeZone?: string | null | undefined;
        end?: import("../moment.js").MomentJson | null | undefined;
        statusText?: string | number | null | undefined;
        status?: "done" | "scheduled" | "tentative" | "postponed" | "cancelled" | null | undefined;
        start?: import("../moment.js").MomentJson | null | undefined;
        place?: string | number | null | undefined;
        country?: string | number | null | undefined;
        coordinates?: readonly [number, number] | null | undefined;
        purpose?: import("../text.js").TextJson | null | undefined;
        meets?: import("./person.js").PersonJson | readonly import("./person.js").PersonJson[] | null | undefined;
        events?: {
            title: string | number;
            end?: import("../moment.js").MomentJson | null | undefined;
            statusText?: string | number | null | undefined;
            status?: "done" | "scheduled" | "tentative" | "postponed" | "cancelled" | null | undefined;
            start?: import("../moment.js").MomentJson | null | undefined;
            place?: string | number | null | undefined;
        } | readonly {
            title: string | number;
            end?: import("../moment.js").MomentJson | null | undefined;
            statusText?: string | number | null | undefined;
            status?: "done" | "scheduled" | "tentative" | "postponed" | "cancelled" | null | undefined;
            start?: import("../moment.js").MomentJson | null | undefined;
            place?: string | number | null | undefined;
        }[] | null | undefined;
        stated?: boolean | null | undefined;
    }>;
}, "stops">;
/** One thing that happens at a stop. */
export type StopEvent = ValueOf<typeof stopEvent>;
/** One place of a trip, and what happens there. */
export type Stop = ValueOf<typeof stop>;
/** A trip: who travels, and the stops in order. */
export type Itinerary = ValueOf<typeof itinerary>;
/** An itinerary as one may write it in JSON. */
export type ItineraryJson = JsonOf<typeof itinerary>;
/** Reads an itinerary from canonical JSON. Never throws; without usable `stops` there is no value. */
export declare const readItinerary: (raw: unknown, options?: ReadOptions) => Reading<Itinerary>;
