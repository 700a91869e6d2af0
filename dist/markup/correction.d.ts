import type { Correction } from '../model/definition/block.js';
import { type MarkupOptions } from './inlines.js';
import { type MarkupElement } from './tree.js';
/** Reads a correction: its kind and date from the hooks, as the words before it say them only for readers of the page. */
export declare function readCorrection(element: MarkupElement, options: MarkupOptions): Correction;
