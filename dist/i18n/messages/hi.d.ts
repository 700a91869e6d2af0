import type { LanguageMessages } from '../messages.js';
/** The words in Hindi. */
export declare const hi: LanguageMessages;
