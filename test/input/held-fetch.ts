/** One call of `fetch` that waits for its answer. */
export interface HeldRequest {
  readonly url: string;
  readonly init: RequestInit;
  /** Whether the caller has let go of it. */
  readonly aborted: boolean;
  /** Lets the answer arrive: a `Response`, else a value as JSON. */
  answer(body: unknown): void;
  /** Lets it fail as a network does. */
  fail(): void;
}

/**
 * Stands in for `fetch` until `release()`: each call waits until the test answers it by hand.
 *
 * A real server settles too early or too late for a race: such tests pass with the guard taken out.
 */
export class HeldFetch {
  readonly requests: HeldRequest[] = [];
  readonly #real = globalThis.fetch;

  constructor() {
    globalThis.fetch = (input, init = {}) =>
      new Promise((resolve, reject) => {
        const { signal } = init;
        signal?.addEventListener('abort', () => reject(signal.reason as Error));
        this.requests.push({
          url: input as string,
          init,
          get aborted() {
            return signal?.aborted ?? false;
          },
          answer: (body) => resolve(body instanceof Response ? body : Response.json(body)),
          fail: () => reject(new TypeError('Failed to fetch')),
        });
      });
  }

  /** The one request that there must be by now. */
  get only(): HeldRequest {
    if (this.requests.length !== 1) throw new Error(`There are ${this.requests.length} requests, not one.`);
    return this.requests[0]!;
  }

  release(): void {
    globalThis.fetch = this.#real;
  }
}
