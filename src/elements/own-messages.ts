import type { ReactiveControllerHost } from 'lit';
import { messagesFor, withMessages, type Messages, type MessageTables } from '../i18n/messages.js';
import { canonicalLanguage } from '../model/language.js';

const shown = new Set<ReactiveControllerHost>();
let own: MessageTables = {};

/**
 * Overrides messages for a language or regional variant: `setMessages('fr', { source: 'Sources : {source}' })`.
 *
 * Other messages stay. A language without built-in messages falls back to English. Elements
 * that are in the page change at once.
 */
export function setMessages(language: string, messages: Partial<Messages>): void {
  const tag = canonicalLanguage(language);
  if (tag === undefined) throw new RangeError(`Invalid language tag “${language}”.`);
  own = { ...own, [tag]: withMessages(own[tag] ?? {}, messages) };
  for (const host of shown) host.requestUpdate();
}

/** Updates an element when messages are set. */
export function watchOwnMessages(host: ReactiveControllerHost): void {
  host.addController({
    hostConnected: () => shown.add(host),
    hostDisconnected: () => shown.delete(host),
  });
}

/** Applies the messages that were set over others. */
export const withOwnMessages = (messages: Messages, locale: string): Messages => messagesFor(messages, locale, own);
