import type { XmlFormatReader } from './format.js';
/** Reads GPX: waypoints, the points of routes and whole tracks are the stops of one itinerary. @see https://www.topografix.com/GPX/1/1/ */
export declare const read: XmlFormatReader;
