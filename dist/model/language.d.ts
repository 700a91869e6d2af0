/** Which way a text runs. */
export type Direction = 'ltr' | 'rtl';
/** The canonical form of a BCP 47 language tag, or `undefined` for what is none. */
export declare const canonicalLanguage: (tag: unknown) => string | undefined;
/** Which way a language is written. A table, as `Intl.Locale.getTextInfo` is not in every engine. */
export declare const directionOf: (tag: string) => Direction;
/** In which language words are, and which way they run. */
export interface TextLanguage {
    readonly language: string;
    readonly direction: Direction;
}
/**
 * Settles the language of an element's content: its own `lang` and `dir`, else the data's, else what it inherits, else
 * English. A direction follows from the language where it comes from the same place and none is given.
 */
export declare function textLanguage(element: {
    readonly lang: string;
    readonly dir: string;
}, data: {
    readonly language?: string | undefined;
    readonly direction?: Direction | undefined;
}, inherited?: (attribute: 'lang' | 'dir') => string): TextLanguage;
