import { type Exported, type ExportOptions } from './entry.js';
/** Writes an article, a quotation or an itinerary as plain text: paragraphs parted by blank lines, without any mark-up. */
export declare function plainWords(entry: Exported, options?: ExportOptions): string;
