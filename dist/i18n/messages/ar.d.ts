import type { LanguageMessages } from '../messages.js';
/** The words in Arabic. */
export declare const ar: LanguageMessages;
