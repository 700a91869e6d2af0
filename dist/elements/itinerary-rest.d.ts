import type { MarkupNode } from '../markup/tree.js';
import type { Issue } from '../model/issue.js';
import type { Itinerary, Stop } from '../model/definition/itinerary.js';
import type { PlainElement, PlainNode } from '../plain/element.js';
/** What the script tag has already, and hands to the chunk for itineraries. */
export interface RestTools {
    /** Copies nodes into plain HTML; `isSkipped` names nodes that are not copied. */
    readonly copy: (nodes: Iterable<MarkupNode>, isSkipped: (node: MarkupNode) => boolean) => readonly PlainNode[];
    readonly isFilled: (nodes: readonly PlainNode[]) => boolean;
    readonly textWithin: (nodes: readonly PlainNode[]) => string;
    readonly element: (tag: string, content: readonly PlainNode[]) => PlainElement;
}
/** Reads an itinerary from the children of an element; what it has no field for is kept, and drawn by `drawRest`. */
export declare function readItineraryChildren(host: HTMLElement, { url, issues }: {
    readonly url: string;
    readonly issues: Issue[];
}, tools: RestTools): {
    readonly model: Itinerary;
} | undefined;
/** What is left of the children for a stop, or for the list of stops. */
export declare const restOf: (key: Stop | readonly Stop[]) => readonly PlainNode[] | undefined;
