import type { LanguageMessages } from '../messages.js';
/** The words in Spanish. */
export declare const es: LanguageMessages;
