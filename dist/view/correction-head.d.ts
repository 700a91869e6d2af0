import type { ViewContext } from './context.js';
/** What a correction opens with: what it is, by the data or else in our word for it, and since when it is known. */
export declare function renderCorrectionHead(kind: string | undefined, date: unknown, { messages }: ViewContext): unknown;
