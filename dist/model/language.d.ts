/** Which way a text runs. */
export type Direction = 'ltr' | 'rtl';
/** The canonical form of a BCP 47 language tag, or `undefined` for what is none. */
export declare function canonicalLanguage(tag: unknown): string | undefined;
/** Which way a language is written. A table, as `Intl.Locale.getTextInfo` is not in every engine. */
export declare const directionOf: (tag: string) => Direction;
