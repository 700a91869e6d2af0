import type { ReadingAnswer } from './reading.worker.js';
import type { FindOptions } from './state/find.js';
import type { OnPart } from './state/parts.js';
import type { Found } from './state/reading.js';
import { startReader } from './site.js';

/** Reads in a worker. A new request cancels the one before. */
export class Reader {
  #worker: Worker | undefined;
  #isBusy = false;
  #reject: ((reason: Error) => void) | undefined;

  /** Reads text or bytes; rejects if the request is cancelled or the worker fails. */
  find(input: string | Uint8Array, options: FindOptions, onPart: OnPart): Promise<Found> {
    this.cancel();
    this.#isBusy = true;
    const worker = (this.#worker ??= startReader());
    return new Promise<Found>((resolve, reject) => {
      this.#reject = reject;
      worker.onmessage = ({ data }: MessageEvent<ReadingAnswer>) => {
        if ('part' in data) return onPart(data.part);
        this.#isBusy = false;
        resolve(data.found);
      };
      worker.onerror = (event) => {
        this.#stop();
        reject(new Error(event.message || 'The reader could not be loaded.'));
      };
      worker.postMessage({ input, options });
    });
  }

  /** Starts the worker early, so that the first request does not wait for its files. */
  warmUp(): void {
    this.#worker ??= startReader();
  }

  /** Cancels the request under way. The worker is ended, because nothing interrupts a reader. */
  cancel(): void {
    if (!this.#isBusy) return;
    this.#stop();
    this.#reject?.(new Cancelled());
  }

  #stop(): void {
    this.#isBusy = false;
    this.#worker?.terminate();
    this.#worker = undefined;
  }
}

/** A request was cancelled. */
export class Cancelled extends Error {
  constructor() {
    super('Cancelled');
  }
}
