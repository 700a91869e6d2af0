import { passWebAddress, refusal } from '../model/address.js';
/** How long an answer may take, in all. */
export const TIMEOUT_MS = 10_000;
/** How much an answer may hold once it is decompressed. */
export const MAX_BYTES = 2 * 1024 * 1024;
/** Why nothing usable came from an address. */
export class LoadError extends Error {
    constructor(code, message, cause) {
        super(message, { cause });
        this.code = code;
    }
}
const shared = new Map();
/**
 * Asks an address for data: without cookies, within 10 s and 2 MiB.
 *
 * Equal requests are one: while it is under way, and as long as some element holds its answer, so that a copy of an
 * element that is on the page asks for nothing. `afresh` asks again all the same. Rejects with a `LoadError`.
 */
export function request(address, base, afresh = false) {
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
            if (!held)
                return;
            held = false;
            if (--entry.holders > 0)
                return;
            entry.abort();
            if (shared.get(url) === entry)
                shared.delete(url);
        },
    };
}
function open(url, afresh) {
    const controller = new AbortController();
    const answer = load(url, afresh, controller);
    const entry = { answer, abort: () => controller.abort(), holders: 0 };
    shared.set(url, entry);
    // A failure is not kept: who asks next may be luckier.
    answer.catch(() => shared.get(url) === entry && shared.delete(url));
    return entry;
}
async function load(url, afresh, controller) {
    const late = new LoadError('timeout', `src: No whole answer from ${url} within ${TIMEOUT_MS / 1000} s.`);
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
            throw new LoadError('http', `src: ${url} answered ${response.status} ${response.statusText}`.trimEnd());
        }
        return {
            bytes: await readBytes(response, url),
            url: response.url || url,
            contentType: response.headers.get('content-type') ?? '',
        };
    }
    catch (error) {
        if (controller.signal.reason === late)
            throw late;
        if (error instanceof LoadError)
            throw error;
        const message = `src: ${url} could not be loaded. Is it up, and does it send Access-Control-Allow-Origin?`;
        throw new LoadError('network', message, error);
    }
    finally {
        clearTimeout(timer);
        // Whatever ended it, nothing more is wanted from this connection.
        controller.abort();
    }
}
/** The bytes of an answer, counted as they come: an answer over the cap is cut off, not stored first. */
async function readBytes(response, url) {
    const chunks = [];
    let length = 0;
    const reader = response.body?.getReader();
    for (let next = await reader?.read(); reader && next && !next.done; next = await reader.read()) {
        length += next.value.byteLength;
        if (length > MAX_BYTES) {
            await reader.cancel();
            throw new LoadError('too-large', `src: ${url} holds over ${MAX_BYTES / 1024 / 1024} MiB; ask for less.`);
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
