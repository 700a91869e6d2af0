import { passWebAddress, refusal } from '../model/address.js';
import { hostTurn } from './host-queue.js';
import type { NewsErrorCode } from './events.js';

/** Maximum time for a complete response, in milliseconds, from when the request is sent. */
export const TIMEOUT_MS = 10_000;
/** Maximum size of a response after decompression, in bytes. */
export const MAX_BYTES = 2 * 1024 * 1024;

/** The response to a request. */
export interface Answer {
  readonly bytes: Uint8Array;
  /** The URL after redirects. Relative URLs in the data are resolved against it. */
  readonly url: string;
  readonly contentType: string;
}

/** Why a request returned nothing usable. */
export class LoadError extends Error {
  readonly code: NewsErrorCode;

  constructor(code: NewsErrorCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.code = code;
  }
}

interface Shared {
  readonly answer: Promise<Answer>;
  readonly abort: () => void;
  holders: number;
}

const shared = new Map<string, Shared>();

/** A reference to a shared response. */
export interface Hold {
  readonly answer: Promise<Answer>;
  /** Releases the reference. Releasing the last one aborts a pending request. */
  readonly release: () => void;
}

/**
 * Requests data from a URL: without cookies, within 10 s and 2 MiB.
 *
 * Equal requests are shared while they are pending and while any element holds the response, so that a copy of an
 * element on the page makes no request. `afresh` requests again anyway. Rejects with a `LoadError`.
 */
export function request(address: string, base: string, afresh = false): Hold {
  const url = passWebAddress(address, base);
  if (url === undefined) {
    return { answer: Promise.reject(new LoadError('blocked-url', refusal(address))), release: () => undefined };
  }
  const standing = afresh ? undefined : shared.get(url);
  const entry = standing ?? open(url, afresh);
  entry.holders++;
  let held = true;
  return {
    answer: entry.answer,
    release() {
      if (!held) return;
      held = false;
      if (--entry.holders > 0) return;
      entry.abort();
      if (shared.get(url) === entry) shared.delete(url);
    },
  };
}

function open(url: string, afresh: boolean): Shared {
  const controller = new AbortController();
  const answer = load(url, afresh, controller);
  const entry: Shared = { answer, abort: () => controller.abort(), holders: 0 };
  shared.set(url, entry);
  // A failure is not cached: the next request may succeed.
  answer.catch(() => shared.get(url) === entry && shared.delete(url));
  return entry;
}

async function load(url: string, afresh: boolean, controller: AbortController): Promise<Answer> {
  const endTurn = await hostTurn(new URL(url).host, controller.signal);
  const late = new LoadError('timeout', `src: ${url} did not respond within ${TIMEOUT_MS / 1000} s.`);
  const timer = setTimeout(() => controller.abort(late), TIMEOUT_MS);
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'strict-origin',
      cache: afresh ? 'no-cache' : 'default',
      headers: { accept: 'application/json, application/ld+json, text/html;q=0.8, */*;q=0.5' },
      signal: controller.signal,
    });
    if (!response.ok) {
      await response.body?.cancel();
      throw new LoadError('http', `src: ${url} returned ${response.status} ${response.statusText}`.trimEnd());
    }
    return {
      bytes: await readBytes(response, url),
      url: response.url || url,
      contentType: response.headers.get('content-type') ?? '',
    };
  } catch (error) {
    if (controller.signal.reason === late) throw late;
    if (error instanceof LoadError) throw error;
    const message = `src: ${url} could not be loaded. Check its CORS headers (Access-Control-Allow-Origin).`;
    throw new LoadError('network', message, error);
  } finally {
    clearTimeout(timer);
    endTurn();
    // The request has ended or failed, so the rest of the response is not read.
    controller.abort();
  }
}

/** Reads the bytes of a response. The size is checked while reading, so an oversized response is never stored. */
async function readBytes(response: Response, url: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (let next = await reader?.read(); reader && next && !next.done; next = await reader.read()) {
    length += next.value.byteLength;
    if (length > MAX_BYTES) {
      await reader.cancel();
      throw new LoadError('too-large', `src: ${url} is larger than ${MAX_BYTES / 1024 / 1024} MiB.`);
    }
    chunks.push(next.value);
  }
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}
