import type { Drafted, FormatOptions } from './format.js';
import type { Given } from './given.js';
/**
 * Reads the story of a whole HTML page: what the page says of it for machines (JSON-LD, microdata, the head), and for the
 * body what is left when all is taken away that is the page's own.
 */
export declare function read(given: Given, options: FormatOptions): Promise<Drafted>;
