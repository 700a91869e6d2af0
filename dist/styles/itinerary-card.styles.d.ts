/**
 * The itinerary: places on a road.
 *
 * The place is the loudest word of a stop, its date the anchor. How a stop stands is said in words and by the shape of
 * its mark: filled done, ring now, open next, dash and a struck name cancelled, dotted without a sure date or status.
 */
export declare const itineraryStyles: string;
