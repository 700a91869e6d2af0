import type { Coordinates } from '../model/definition/itinerary.js';
/** A stop of a route; one whose position is not known breaks the line. */
export interface RouteStop {
    readonly name: string;
    readonly at: Coordinates | undefined;
    /** How it stands: what is behind the traveller is drawn in full, what is to come in dashes. */
    readonly state: 'done' | 'now' | 'ahead' | 'cancelled';
}
/** A map, and what can be said of it. */
export interface RouteMap {
    readonly svg: SVGSVGElement;
    /** From stop to stop along great circles; `undefined` where a position is missing. */
    readonly kilometres: number | undefined;
}
/** Draws a route; its size is the style sheet's affair. */
export declare function drawRoute(document: Document, stops: readonly RouteStop[]): RouteMap;
