import { textLanguage, type TextLanguage } from '../model/language.js';
/** Settles the language of an element's content; what it has none of itself comes from its ancestors. */
export declare const languageOf: (host: HTMLElement, data: Parameters<typeof textLanguage>[1]) => TextLanguage;
