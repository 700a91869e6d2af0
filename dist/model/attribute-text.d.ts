/**
 * Reads the value of an attribute or property as a field of the model; `undefined`, `''` or `false` if there is none.
 *
 * Relative URLs are resolved against `base`. `report` is called with the reason if a URL is not allowed.
 */
export type ReadAttribute = (value: unknown, base: string, report: (reason: string) => void) => unknown;
/** Reads one line of text and closes its bidi controls; `''` for invisible text. */
export declare function readWords(value: unknown): string;
/** Reads a string as a text of one paragraph. */
export declare const readText: ReadAttribute;
/** Reads a date as `momentOf` does. */
export declare const readMoment: ReadAttribute;
/** Reads a boolean attribute. */
export declare const readFlag: ReadAttribute;
/** Reads the URL of a link. */
export declare const readLink: ReadAttribute;
/** Reads the URL of a picture. */
export declare const readPicture: ReadAttribute;
