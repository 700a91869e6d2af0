import type { Draft } from './format.js';
import type { Graph } from './schema-org-graph.js';
/** The itineraries in a graph: each event or trip is one, and so are all bookings together, and all events of somebody. */
export declare function itinerariesOf(graph: Graph): Draft[];
