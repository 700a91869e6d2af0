import type { Issue } from '../model/issue.js';
/** JSON as it comes: text, the bytes of a file, or a value that is parsed already. */
export type DataInput = unknown;
/** Turns JSON text or bytes into a value; a value passes as it is. What is no JSON gives an issue. */
export declare function decodeJson(input: DataInput): {
    readonly raw: unknown;
} | {
    readonly issue: Issue;
    readonly text: string;
};
/** Bytes as text: UTF-16 where its mark says so, else UTF-8, with U+FFFD for what is neither. */
export declare function decodeText(bytes: Uint8Array): string;
