import { type Exported, type ExportOptions } from './entry.js';
/** Writes an article, a quotation or an itinerary as Markdown; what is said about an article stands before it in YAML. */
export declare function markdown(entry: Exported, options?: ExportOptions): string;
