/** Reads and finds in a worker, so that the page stays responsive. */
import { find, type FindOptions } from './state/find.js';

/** A request to the worker. */
export interface ReadingRequest {
  readonly input: string | Uint8Array;
  readonly options: FindOptions;
}

addEventListener('message', ({ data }: MessageEvent<ReadingRequest>) => {
  void find(data.input, data.options).then((found) => {
    postMessage(found);
  });
});
