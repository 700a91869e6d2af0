/**
 * The words of the elements in all languages but English.
 *
 * A part, loaded when one of them is met.
 *
 * @packageDocumentation
 */
import { type LanguageMessages, type Messages } from '../messages.js';
/** A table by its language. */
export declare const messageTables: Readonly<Record<string, LanguageMessages>>;
/** The words for a locale, laid over the English ones. */
export declare const translatedMessages: (english: Messages, locale: string) => Messages;
