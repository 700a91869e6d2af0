import type { LanguageMessages } from '../messages.js';
/** The words in Persian. */
export declare const fa: LanguageMessages;
