import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decodeText } from '../formats/decode-text.js';
const TIMEOUT_MS = 10_000;
/** More than any story, and less than what fills a machine. */
const MAX_BYTES = 64 * 1024 * 1024;
const MAX_SAID = `${MAX_BYTES / 1024 / 1024} MiB`;
/** What the end of a file's name says of text that does not say itself what it is: a hint, never more. */
const TYPES = {
    md: 'text/markdown',
    markdown: 'text/markdown',
    html: 'text/html',
    htm: 'text/html',
    json: 'application/json',
};
/** Reads a file, an address or what is piped in. Rejects with words that say what to do. */
export async function readInput(name, terminal) {
    const raw = /^https?:\/\//i.test(name)
        ? await fetched(name)
        : name === '-'
            ? { name: 'standard input', bytes: await piped(terminal) }
            : { name, bytes: await fileBytes(name), contentType: typeOf(name) };
    const bytes = unpacked(raw.bytes);
    const text = decodeText(bytes, raw.contentType);
    if (text.slice(0, HEAD).includes('\0')) {
        throw new Error('it is no text, as pictures and packed files are none; name data, a page or words.');
    }
    return { ...raw, bytes, text, isBroken: text.includes(UNREADABLE) && !Buffer.from(bytes).includes(UNREADABLE) };
}
/** What stands where bytes are no letter. */
const UNREADABLE = '\uFFFD';
/** How much is looked at to tell text from what is none. */
const HEAD = 1_000;
const typeOf = (name) => TYPES[/\.([^.]+?)(?:\.gz)?$/.exec(basename(name).toLowerCase())?.[1] ?? ''];
/** Reads a file, a device or a FIFO; what its size is said to be does not count, since some have none and no end. */
async function fileBytes(name) {
    try {
        const entry = await stat(name);
        if (entry.isFile() && entry.size > MAX_BYTES) {
            throw new Error(`it is larger than ${MAX_SAID}, which no story is; cut it up.`);
        }
        if (entry.isSocket())
            throw new Error('it is a socket; pipe what it sends into broadsheet, and name “-”.');
        return await gathered(createReadStream(name));
    }
    catch (error) {
        const { code, message } = error;
        if (code === 'ENOENT')
            throw new Error('there is no such file; check its name.', { cause: error });
        if (code === 'EISDIR')
            throw new Error(`it is a folder; name the files in it, such as ${name.replace(/\/$/, '')}/*.`, { cause: error });
        if (code === 'EACCES')
            throw new Error('it may not be read; check its permissions.', { cause: error });
        if (code === 'ENXIO')
            throw new Error('it cannot be opened; name “-” for what is piped in.', { cause: error });
        throw new Error(message, { cause: error });
    }
}
async function piped({ stdin }) {
    return gathered(stdin);
}
async function fetched(url) {
    try {
        const answer = await fetch(url, {
            signal: AbortSignal.timeout(TIMEOUT_MS),
            headers: {
                accept: 'application/ld+json, application/json, application/feed+json, application/xml;q=0.9, text/html;q=0.8, */*;q=0.5',
            },
        });
        if (!answer.ok)
            throw new Error(`the server answers ${answer.status} ${answer.statusText}`.trim() + '; check the address.');
        const bytes = answer.body ? await gathered(answer.body) : new Uint8Array();
        // Where it was led to is where relative addresses in it belong.
        return { name: url, bytes, url: answer.url || url, contentType: answer.headers.get('content-type') ?? undefined };
    }
    catch (error) {
        if (error.name === 'TimeoutError') {
            throw new Error(`the server did not answer within ${TIMEOUT_MS / 1000} seconds; try again, or fetch the file another way and name it.`, { cause: error });
        }
        if (!(error instanceof TypeError))
            throw error;
        const { cause } = error;
        throw new Error(`it cannot be fetched: ${cause instanceof Error ? cause.message : error.message}.`, {
            cause: error,
        });
    }
}
async function gathered(chunks) {
    const pieces = [];
    let length = 0;
    for await (const chunk of chunks) {
        const piece = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
        length += piece.length;
        if (length > MAX_BYTES)
            throw new Error(`it is larger than ${MAX_SAID}, which no story is; it was read no further.`);
        pieces.push(piece);
    }
    return Buffer.concat(pieces);
}
/** What is packed by gzip, whatever its name. */
function unpacked(bytes) {
    if (bytes[0] !== 0x1f || bytes[1] !== 0x8b)
        return bytes;
    try {
        return gunzipSync(bytes, { maxOutputLength: MAX_BYTES });
    }
    catch (error) {
        const isLarge = error.code === 'ERR_BUFFER_TOO_LARGE';
        throw new Error(isLarge ? `it unpacks to more than ${MAX_SAID}.` : 'it is packed by gzip, and cannot be unpacked: it is broken.', { cause: error });
    }
}
