/** HTML's named characters, from the package entities. Made by entity-data.mjs, which says how to read it. */
export declare const ENTITIES: string;
