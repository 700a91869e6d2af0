import type { ReactiveControllerHost } from 'lit';
import { messagesFor, withMessages, type Messages, type MessageTables } from '../i18n/messages.js';
import { canonicalLanguage } from '../model/language.js';

const shown = new Set<ReactiveControllerHost>();
let own: MessageTables = {};

/**
 * Sets words of one's own for a language, or for a region of it: `setMessages('fr', { source: 'Sources : {source}' })`.
 *
 * What is left out stays as it is; a language that Broadsheet has no words in starts from the English ones. Elements
 * that are in the page change at once.
 */
export function setMessages(language: string, messages: Partial<Messages>): void {
  const tag = canonicalLanguage(language);
  if (tag === undefined) throw new RangeError(`Invalid language tag “${language}”.`);
  own = { ...own, [tag]: withMessages(own[tag] ?? {}, messages) };
  for (const host of shown) host.requestUpdate();
}

/** Shows an element again when words are set. */
export function watchOwnMessages(host: ReactiveControllerHost): void {
  host.addController({
    hostConnected: () => shown.add(host),
    hostDisconnected: () => shown.delete(host),
  });
}

/** Lays the words that were set over others. */
export const withOwnMessages = (messages: Messages, locale: string): Messages => messagesFor(messages, locale, own);
