import type { LanguageMessages } from '../messages.js';
/** The words in Portuguese. */
export declare const pt: LanguageMessages;
