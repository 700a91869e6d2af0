import { type Direction } from '../model/language.js';
/** In which language an element's words are, and which way they run. */
export interface TextLanguage {
    readonly language: string;
    readonly direction: Direction;
}
/**
 * Settles the language of an element's content: its own `lang` and `dir`, else the data's, else the nearest ancestor's,
 * else English. A direction follows from the language where it comes from the same place and none is given.
 */
export declare function languageOf(host: HTMLElement, data: {
    readonly language?: string | undefined;
    readonly direction?: Direction | undefined;
}): TextLanguage;
