import type { Issue } from '../model/issue.js';
/** A value; or of a text that is no JSON the text, and what is wrong with it as JSON. */
export type Decoded = {
    readonly raw: unknown;
} | {
    readonly issue: Issue;
    readonly text: string;
};
/** Whether it is a value. */
export declare const isDecoded: (decoded: Decoded) => decoded is Extract<Decoded, {
    readonly raw: unknown;
}>;
/** Turns JSON text or bytes into a value; a value passes as it is. What is no JSON gives an issue. */
export declare function decodeJson(input: unknown): Decoded;
/** Whether a text is what JavaScript makes of an object where a text is wanted, as frameworks do that set an attribute. */
export declare const isObjectAsText: (text: string) => boolean;
/** Bytes as text: UTF-16 where its mark says so, else UTF-8, with U+FFFD for what is neither. */
export declare function decodeText(bytes: Uint8Array): string;
