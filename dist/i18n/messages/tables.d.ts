import { type LanguageMessages, type Messages } from '../messages.js';
/** A table by its language. */
export declare const messageTables: Readonly<Record<string, LanguageMessages>>;
/** The words for a locale, laid over the English ones. */
export declare const translatedMessages: (english: Messages, locale: string) => Messages;
