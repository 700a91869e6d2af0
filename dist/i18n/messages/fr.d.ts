import type { LanguageMessages } from '../messages.js';
/** The words in French. */
export declare const fr: LanguageMessages;
