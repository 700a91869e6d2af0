/** Which way a text runs. */
export type Direction = 'ltr' | 'rtl';
/** The canonical form of a BCP 47 language tag, or `undefined` if it is invalid. */
export declare const canonicalLanguage: (tag: unknown) => string | undefined;
/** Which way a language is written. A table, as `Intl.Locale.getTextInfo` is not in every engine. */
export declare const directionOf: (tag: string) => Direction;
/** Language and direction of content. */
export interface TextLanguage {
    readonly language: string;
    readonly direction: Direction;
}
/**
 * Resolves the language of an element's content: its own `lang` and `dir`, else the data's, else inherited, else
 * English. Without an explicit direction from the same source, the direction follows from the language.
 */
export declare function textLanguage(element: {
    readonly lang: string;
    readonly dir: string;
}, data: {
    readonly language?: string | undefined;
    readonly direction?: Direction | undefined;
}, inherited?: (attribute: 'lang' | 'dir') => string): TextLanguage;
