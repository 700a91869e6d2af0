import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decodeText } from '../formats/decode-text.js';
import { fetchPublic, TIMEOUT_MS } from './fetch-public.js';
import { binaryFile } from '../formats/known-unsupported.js';
/** Larger than any story, but small enough not to exhaust memory. */
const MAX_BYTES = 64 * 1024 * 1024;
const MAX_SAID = `${MAX_BYTES / 1024 / 1024} MiB`;
/** Formats by file extension, used as a hint for text that cannot be recognised by its content. */
const TYPES = {
    md: 'text/markdown',
    markdown: 'text/markdown',
    html: 'text/html',
    htm: 'text/html',
    json: 'application/json',
};
/**
 * Reads a file, a URL or standard input. Rejects with a message that says what to do.
 *
 * A URL may redirect to an address in a private network only with `isPrivateAllowed`.
 */
export async function readInput(name, terminal, isPrivateAllowed = false) {
    const raw = /^https?:\/\//i.test(name)
        ? await fetched(name, isPrivateAllowed)
        : name === '-'
            ? { name: 'standard input', bytes: await piped(terminal) }
            : { name, bytes: await fileBytes(name), contentType: typeOf(name) };
    const bytes = unpacked(raw.bytes);
    const text = decodeText(bytes, raw.contentType);
    const binary = binaryFile(bytes) ?? binaryFile(text);
    if (binary !== undefined)
        throw new Error(`it is ${binary}; pass news data, an HTML page or text.`);
    return { ...raw, bytes, text, isBroken: text.includes(UNREADABLE) && !Buffer.from(bytes).includes(UNREADABLE) };
}
/** The replacement character for invalid bytes. */
const UNREADABLE = '\uFFFD';
const typeOf = (name) => TYPES[/\.([^.]+?)(?:\.gz)?$/.exec(basename(name).toLowerCase())?.[1] ?? ''];
/** Reads a file, a device or a FIFO. The reported size is not used, because some have none. */
async function fileBytes(name) {
    try {
        const entry = await stat(name);
        if (entry.isFile() && entry.size > MAX_BYTES) {
            throw new Error(`it is larger than ${MAX_SAID}; split it into smaller files.`);
        }
        if (entry.isSocket())
            throw new Error('it is a socket; pipe its output into broadsheet and pass “-”.');
        return await gathered(createReadStream(name));
    }
    catch (error) {
        const { code, message } = error;
        if (code === 'ENOENT')
            throw new Error('there is no such file; check the path.', { cause: error });
        if (code === 'EISDIR')
            throw new Error(`it is a folder; pass the files in it, such as ${name.replace(/\/$/, '')}/*.`, { cause: error });
        if (code === 'EACCES')
            throw new Error('permission denied; check the permissions of the file.', { cause: error });
        if (code === 'ENXIO')
            throw new Error('it cannot be opened; pass “-” for standard input.', { cause: error });
        throw new Error(message, { cause: error });
    }
}
async function piped({ stdin }) {
    return gathered(stdin);
}
async function fetched(url, isPrivateAllowed) {
    try {
        const answer = await fetchPublic(url, isPrivateAllowed);
        if (!answer.ok)
            throw new Error(`the server returned ${answer.status} ${answer.statusText}`.trim() + '; check the URL.');
        const bytes = answer.body ? await gathered(answer.body) : new Uint8Array();
        // Relative URLs are resolved against the URL after redirects.
        return { name: url, bytes, url: answer.url || url, contentType: answer.headers.get('content-type') ?? undefined };
    }
    catch (error) {
        if (error.name === 'TimeoutError') {
            throw new Error(`the server did not answer within ${TIMEOUT_MS / 1000} seconds; try again, or download the file and pass its path.`, { cause: error });
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
            throw new Error(`it is larger than ${MAX_SAID}; the rest was not read.`);
        pieces.push(piece);
    }
    return Buffer.concat(pieces);
}
/** Decompresses gzip data, whatever the file name. */
function unpacked(bytes) {
    if (bytes[0] !== 0x1f || bytes[1] !== 0x8b)
        return bytes;
    try {
        return gunzipSync(bytes, { maxOutputLength: MAX_BYTES });
    }
    catch (error) {
        const isLarge = error.code === 'ERR_BUFFER_TOO_LARGE';
        throw new Error(isLarge ? `it decompresses to more than ${MAX_SAID}.` : 'it is not valid gzip data.', {
            cause: error,
        });
    }
}
