import type { LanguageMessages } from '../messages.js';
/** The words in Japanese. */
export declare const ja: LanguageMessages;
