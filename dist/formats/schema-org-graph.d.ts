import type { Given } from './given.js';
import type { Html } from './html.js';
/** An event or a trip, and whose it is where it stands among somebody's events. */
export interface Travel {
    readonly given: Given;
    readonly of: Given | undefined;
}
/** What JSON-LD holds: all that can be shown, in order, and what each `@id` names. */
export declare class Graph {
    #private;
    readonly quotations: Given[];
    readonly travels: Travel[];
    /** The language for what the data write in codes. */
    readonly language: string | undefined;
    constructor(given: Given, language: string | undefined);
    /** The articles; where there is nothing else to show, what has a headline at least. */
    get articles(): readonly Given[];
    /** The types of a thing, in lower case, without their vocabulary: some write `newsMediaOrganization`. */
    typesOf(given: Given): string;
    /** The whole of what stands here by its `@id` alone. */
    whole(given: Given): Given;
    /** The name of a thing, or of the first in a list of things. */
    nameOf(given: Given): Html | string | undefined;
    /** The same as bare words, where they are looked at and joined. */
    labelOf(given: Given): string | undefined;
}
