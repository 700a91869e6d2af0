import { type LanguageMessages, type Messages } from '../messages.js';
/** Messages by language, or by language and the script or region that differs from it. */
export declare const messageTables: Readonly<Record<string, LanguageMessages>>;
/** The messages for a locale; missing ones are in English. */
export declare const translatedMessages: (english: Messages, locale: string) => Messages;
