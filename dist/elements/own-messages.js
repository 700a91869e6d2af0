import { messagesFor, withMessages } from '../i18n/messages.js';
import { canonicalLanguage } from '../model/language.js';
const shown = new Set();
let own = {};
/**
 * Sets words of one's own for a language, or for a region of it: `setMessages('fr', { source: 'Sources : {source}' })`.
 *
 * What is left out stays as it is; a language that Broadsheet has no words in starts from the English ones. Elements
 * that are in the page change at once.
 */
export function setMessages(language, messages) {
    const tag = canonicalLanguage(language);
    if (tag === undefined)
        throw new RangeError(`“${language}” is no language tag.`);
    own = { ...own, [tag]: withMessages(own[tag] ?? {}, messages) };
    for (const host of shown)
        host.requestUpdate();
}
/** Shows an element again when words are set. */
export function watchOwnMessages(host) {
    host.addController({
        hostConnected: () => shown.add(host),
        hostDisconnected: () => shown.delete(host),
    });
}
/** Lays the words that were set over others. */
export const withOwnMessages = (messages, locale) => messagesFor(messages, locale, own);
