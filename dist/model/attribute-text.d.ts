/**
 * Reads the value of an attribute or a property as a field of the model; `undefined`, `''` or `false` for none.
 *
 * Relative addresses are resolved against `base`. `refuse` is called with the reason why an address is not used.
 */
export type ReadAttribute = (value: unknown, base: string, refuse: (reason: string) => void) => unknown;
/** Reads one line of words, its bidi controls closed; `''` for what a reader would not see. */
export declare function readWords(value: unknown): string;
/** Reads words as a text of one paragraph. */
export declare const readText: ReadAttribute;
/** Reads a date as `momentOf` does. */
export declare const readMoment: ReadAttribute;
/** Reads a boolean attribute. */
export declare const readFlag: ReadAttribute;
/** Reads the address of a link. */
export declare const readLink: ReadAttribute;
/** Reads the address of a picture. */
export declare const readPicture: ReadAttribute;
