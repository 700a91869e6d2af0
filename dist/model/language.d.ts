/** The direction of a text. */
export type Direction = 'ltr' | 'rtl';
/** The canonical form of a BCP 47 language tag, or `undefined` if it is invalid. */
export declare const canonicalLanguage: (tag: unknown) => string | undefined;
/** The direction of a language. From a table, because not every engine has `Intl.Locale.getTextInfo`. */
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
