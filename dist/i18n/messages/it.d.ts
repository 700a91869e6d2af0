import type { LanguageMessages } from '../messages.js';
/** The words in Italian. */
export declare const it: LanguageMessages;
