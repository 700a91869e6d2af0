/** The text that is written in Base64; `undefined` where it is none, or no text. */
export declare function base64Text(words: string): string | undefined;
