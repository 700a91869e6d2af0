import type { Issue } from '../model/issue.js';
/** A parsed value; for input that is not JSON, an issue and the text. */
export type Decoded = {
    readonly raw: unknown;
} | {
    readonly issue: Issue;
    /** The input as text, or bytes whose encoding is not known yet. */
    readonly source: string | Uint8Array;
    /** The trimmed text. For bytes that cannot be JSON, only the beginning. */
    readonly text: string;
};
/** Whether the input was JSON, so that there is a value. */
export declare const isDecoded: <Value extends object>(decoded: Value) => decoded is Extract<Value, {
    readonly raw: unknown;
}>;
/** Parses JSON text or bytes; other values are returned unchanged. Input that is not JSON returns an issue. */
export declare function decodeJson(input: unknown, contentType?: string): Decoded;
/** Whether a content type is that of JSON. */
export declare const isJsonType: (contentType: string) => boolean;
/** Whether a text is `[object Object]`: a framework has set an object as an attribute. */
export declare const isObjectAsText: (text: string) => boolean;
/**
 * Decodes bytes: UTF-16 by its byte order mark or by the zero bytes of its first characters, else UTF-8, with U+FFFD for
 * invalid bytes.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4627#section-3
 */
export declare function decodeUnicode(bytes: Uint8Array): string;
