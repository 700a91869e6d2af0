/** Reads and finds in a worker, so that the page stays responsive. */
import { find, type FindOptions } from './state/find.js';
import type { Found } from './state/reading.js';

/** A request to the worker. */
export interface ReadingRequest {
  readonly input: string | Uint8Array;
  readonly options: FindOptions;
}

/** What the worker answers: which part it begins, then the result. */
export type ReadingAnswer = { readonly part: number } | { readonly found: Found };

const answer = (message: ReadingAnswer): void => postMessage(message);

addEventListener('message', ({ data: { input, options } }: MessageEvent<ReadingRequest>) => {
  void find(input, options, (part) => answer({ part })).then((found) => answer({ found }));
});
