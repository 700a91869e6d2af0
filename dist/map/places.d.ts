/**
 * Where the capitals and the large cities of the Earth are.
 *
 * A part, loaded when a route has places without coordinates. Positions: GeoNames, CC BY 4.0.
 *
 * @packageDocumentation
 */
import type { Coordinates } from '../model/definition/itinerary.js';
/**
 * Where a place is, if the list has it, and has only one that may be meant.
 *
 * A country that Intl knows by that name must be the place's own; one that it does not know leaves only a name that no
 * other place has.
 */
export declare function positionOf(place: string, country: string | undefined, language: string): Coordinates | undefined;
