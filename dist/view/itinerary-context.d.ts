import type { html as Html, nothing as Nothing } from 'lit';
import type { ItineraryMessages } from '../i18n/messages.js';
import type { Stop } from '../model/definition/itinerary.js';
import type { Text } from '../model/text.js';
import type { ViewContext } from '../i18n/view-context.js';
import type { HeadingLevel } from '../model/heading-level.js';
/**
 * What an itinerary is drawn with.
 *
 * It is in a part of the script tag, which has no lit and no views of its own: it is handed them.
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
/** What an itinerary depends on beside itself. */
export interface ItineraryContext extends ViewContext {
    /** The title's level; the places are one below. */
    readonly headingLevel: HeadingLevel;
    /** The instant for which the stops are said to be done, now or next. */
    readonly now: number;
    /** Whether the page has named the zone in `timeZone`; else it is the reader's own. */
    readonly namedZone?: boolean | undefined;
    /** Whether the reader's zone is not known: then no time of theirs is said. */
    readonly unknownZone?: boolean | undefined;
    readonly variant?: 'timeline' | 'compact' | undefined;
    /** What the whole is to what is around it: the `frame` of an element, or a `part` of a story. */
    readonly part?: string | undefined;
    /** The map of the route, once it is there. */
    readonly map?: unknown;
    /** Content of the children beyond a stop, or beyond the list of stops. */
    readonly rest?: ((key: Stop | readonly Stop[]) => unknown) | undefined;
    /** The address that the name of a place links to. */
    readonly placeLink?: ((stop: Stop) => string | undefined) | undefined;
    /** Offers a stop, or the trip, as a calendar file. Without it there are no buttons. */
    readonly addToCalendar?: ((stop?: number) => void) | undefined;
}
/** What every piece of an itinerary is handed. */
export interface Drawing extends ItineraryContext {
    readonly kit: ItineraryKit;
    readonly words: ItineraryMessages;
    /** The reader's zone. */
    readonly readerZone: string;
    /** Whether the dates of stops have their year: the trip is not all in one. */
    readonly year: boolean;
}
