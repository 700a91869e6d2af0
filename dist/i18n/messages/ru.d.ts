import type { LanguageMessages } from '../messages.js';
/** The words in Russian. */
export declare const ru: LanguageMessages;
