import type { ReactiveControllerHost } from 'lit';
import { type Messages } from '../i18n/messages.js';
/**
 * Sets words of one's own for a language, or for a region of it: `setMessages('fr', { source: 'Sources : {source}' })`.
 *
 * What is left out stays as it is; a language that Broadsheet has no words in starts from the English ones. Elements
 * that are in the page change at once.
 */
export declare function setMessages(language: string, messages: Partial<Messages>): void;
/** Shows an element again when words are set. */
export declare function watchOwnMessages(host: ReactiveControllerHost): void;
/** Lays the words that were set over others. */
export declare const withOwnMessages: (messages: Messages, locale: string) => Messages;
