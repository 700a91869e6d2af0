import type { ReactiveControllerHost } from 'lit';
import { type Messages } from '../i18n/messages.js';
/**
 * Overrides messages for a language or regional variant: `setMessages('fr', { source: 'Sources : {source}' })`.
 *
 * Other messages stay. A language without built-in messages falls back to English. Elements
 * that are in the page change at once.
 */
export declare function setMessages(language: string, messages: Partial<Messages>): void;
/** Updates an element when messages are set. */
export declare function watchOwnMessages(host: ReactiveControllerHost): void;
/** Applies the messages that were set over others. */
export declare const withOwnMessages: (messages: Messages, locale: string) => Messages;
