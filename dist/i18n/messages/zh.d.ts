import type { LanguageMessages } from '../messages.js';
/** The words in Chinese, in simplified characters; those who read traditional ones know them. */
export declare const zh: LanguageMessages;
