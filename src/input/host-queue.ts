/**
 * The number of requests to one host at a time. Over HTTP/1.1, browsers open no more connections than this and queue the
 * other requests, whose time limit would already run.
 */
const MAX_REQUESTS = 6;

/** The number of requests to a host, and those that wait for their turn. */
interface HostQueue {
  count: number;
  readonly waiting: Set<() => void>;
}

const queues = new Map<string, HostQueue>();

/**
 * Waits until a request to a host may be sent. Returns a function to call when the request has ended.
 *
 * Rejects with the reason of the signal if it is aborted before.
 */
export async function hostTurn(host: string, signal: AbortSignal): Promise<() => void> {
  const queue = queues.get(host) ?? { count: 0, waiting: new Set() };
  queues.set(host, queue);
  if (queue.count < MAX_REQUESTS) queue.count++;
  else {
    // When a request ends, the first waiting request starts.
    await new Promise<void>((start, reject) => {
      queue.waiting.add(start);
      signal.addEventListener('abort', () => {
        if (queue.waiting.delete(start)) reject(signal.reason as Error);
      });
    });
  }
  return () => {
    const [next] = queue.waiting;
    if (next) {
      queue.waiting.delete(next);
      next();
    } else if (--queue.count === 0) queues.delete(host);
  };
}
