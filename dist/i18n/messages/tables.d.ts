import { type LanguageMessages, type Messages } from '../messages.js';
/** Messages by language. */
export declare const messageTables: Readonly<Record<string, LanguageMessages>>;
/** The messages for a locale; missing ones are in English. */
export declare const translatedMessages: (english: Messages, locale: string) => Messages;
