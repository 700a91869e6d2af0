import type { html as Html, nothing as Nothing } from 'lit';
import type { ItineraryMessages } from '../i18n/messages.js';
import type { Stop } from '../model/definition/itinerary.js';
import type { Text } from '../model/text.js';
import type { ViewContext } from '../i18n/view-context.js';
import type { HeadingLevel } from '../model/heading-level.js';
/**
 * The tools that draw an itinerary.
 *
 * It is in a chunk of the script tag without lit and shared views, which are passed to it.
 */
export interface ItineraryKit {
    readonly html: typeof Html;
    readonly nothing: typeof Nothing;
    readonly text: (text: Text, context: {
        readonly language: string;
    }) => unknown;
    readonly heading: (level: HeadingLevel, part: string, content: unknown) => unknown;
    readonly below: (level: HeadingLevel, steps: number) => HeadingLevel;
    readonly link: (href: string, content: unknown) => unknown;
}
/** Options of an itinerary. */
export interface ItineraryContext extends ViewContext {
    /** The level of the title; places are one level below. */
    readonly headingLevel: HeadingLevel;
    /** The current time, for the status of stops. */
    readonly now: number;
    /** Whether the page set the zone in `timeZone`. If not, it is the reader's own. */
    readonly namedZone?: boolean | undefined;
    /** Whether the reader's time zone is unknown. Times in the reader's zone are then not shown. */
    readonly unknownZone?: boolean | undefined;
    readonly variant?: 'timeline' | 'compact' | '' | undefined;
    /** The CSS part of the itinerary: `frame` in its own element, `itinerary` in a story. */
    readonly part?: string | undefined;
    /** The map of the route, when it is loaded. */
    readonly map?: unknown;
    /** Whether the map comes last, because it is added to stops that are shown already. */
    readonly isMapLast?: boolean | undefined;
    /** Content of the children that belongs to no field of a stop, or to no stop. */
    readonly rest?: ((key: Stop | readonly Stop[]) => unknown) | undefined;
    /** The URL that the name of a place links to. */
    readonly placeLink?: ((stop: Stop) => string | undefined) | undefined;
    /** Draws the legs, the stay, the picture and the links of a stop. Absent until the chunk for them is loaded. */
    readonly renderJourney?: RenderJourney | undefined;
    /**
     * Decides how many stops of a long trip are folded, given how many are past. Without it, none are: a server does not know
     * when its HTML is read.
     */
    readonly foldPast?: ((past: number) => number) | undefined;
    /** Offers a stop, or the trip, as a calendar file. Without it there are no buttons. */
    readonly addToCalendar?: ((stop?: number) => void) | undefined;
    /** Links to calendars in the web, for a stop or the trip; `undefined` until `loadLinks` has loaded them. */
    readonly calendarLinks?: ((stop?: number) => readonly {
        readonly name: string;
        readonly href: string;
    }[] | undefined) | undefined;
    readonly loadLinks?: (() => void) | undefined;
}
/** Draws the journey of a stop: what is shown before the programme, and the links after it. */
export type RenderJourney = (stop: Stop, before: Stop | undefined, drawing: Drawing) => {
    readonly main: unknown;
    readonly links: unknown;
};
/** Arguments of all views of an itinerary. */
export interface Drawing extends ItineraryContext {
    readonly kit: ItineraryKit;
    readonly words: ItineraryMessages;
    /** The reader's zone. */
    readonly readerZone: string;
    /** Adds its zone to a time that is not the place's. */
    readonly withZone: (time: string, zone: string, instant: number) => string;
    /** Whether dates of stops show the year, because the trip is in more than one. */
    readonly year: boolean;
}
