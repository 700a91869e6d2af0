import { messagesFor, withMessages } from '../i18n/messages.js';
import { canonicalLanguage } from '../model/language.js';
const shown = new Set();
let own = {};
/**
 * Overrides messages for a language or regional variant: `setMessages('fr', { source: 'Sources : {source}' })`.
 *
 * Other messages stay. A language without built-in messages falls back to English. Elements
 * that are in the page change at once.
 */
export function setMessages(language, messages) {
    const tag = canonicalLanguage(language);
    if (tag === undefined)
        throw new RangeError(`Invalid language tag “${language}”.`);
    own = { ...own, [tag]: withMessages(own[tag] ?? {}, messages) };
    for (const host of shown)
        host.requestUpdate();
}
/** Updates an element when messages are set. */
export function watchOwnMessages(host) {
    host.addController({
        hostConnected: () => shown.add(host),
        hostDisconnected: () => shown.delete(host),
    });
}
/** Applies the messages that were set over others. */
export const withOwnMessages = (messages, locale) => messagesFor(messages, locale, own);
