import { textLanguage, type TextLanguage } from '../model/language.js';
/** Resolves the language and direction of an element's content. Missing values are inherited from its ancestors. */
export declare const languageOf: (host: HTMLElement, data: Parameters<typeof textLanguage>[1]) => TextLanguage;
