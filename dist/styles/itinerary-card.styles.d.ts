/**
 * The itinerary: stops along a vertical line.
 *
 * The place is the most prominent text of a stop, then its date. The status is shown as text and by the shape of
 * its mark: filled done, ring now, open next, dash and a struck name cancelled, dotted without a sure date or status.
 */
export declare const itineraryStyles: string;
