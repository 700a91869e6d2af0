import type { LanguageMessages } from '../messages.js';
/** The words in German. */
export declare const de: LanguageMessages;
