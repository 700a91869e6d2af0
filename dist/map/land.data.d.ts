/** The land of the Earth as TopoJSON, from Natural Earth by way of world-atlas. Made by map-data.mjs. */
export declare const LAND: string;
