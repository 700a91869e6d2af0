/**
 * Bytes as text, in the encoding that they are in: by a byte order mark, else by the content type, else by what the
 * document says of itself, else UTF-8, and windows-1252 for what is none.
 *
 * @see https://encoding.spec.whatwg.org/ for the names of encodings, and https://html.spec.whatwg.org/#determining-the-character-encoding
 */
export declare function textOf(input: Uint8Array | string, contentType?: string): string;
