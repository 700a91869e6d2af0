import { english } from '../i18n/messages.js';
import { NewsErrorEvent } from '../input/events.js';
import { languageOf } from '../input/language.js';
import { canonicalLanguage } from '../model/language.js';
import { loadPart } from '../parts.js';
import { watchOwnMessages, withOwnMessages } from './own-messages.js';
/** The languages that have translated messages. */
const TRANSLATED = /^(ar|de|es|fa|fr|hi|it|ja|pt|ru|zh)\b/;
let part;
/**
 * Provides the messages for an element's locale. Messages other than English are loaded on first use.
 *
 * Until they are loaded, or if they cannot be loaded, the English messages are used.
 */
export class MessagesController {
    #host;
    constructor(host) {
        this.#host = host;
        watchOwnMessages(host);
    }
    /**
     * The context that views need besides the model: content language, reader's locale, and messages.
     *
     * Messages are loaded when a view reads them. Most quotations show none.
     */
    contextFor(data = {}) {
        const { language, direction } = languageOf(this.#host, data);
        const locale = canonicalLanguage(this.#host.locale) ?? language;
        const messages = () => {
            if (!part && TRANSLATED.test(locale))
                this.ready ??= this.#load();
            return withOwnMessages(part?.translatedMessages(english, locale) ?? english, locale);
        };
        return {
            language,
            direction,
            locale,
            timeZone: this.#host.timeZone,
            get messages() {
                return messages();
            },
        };
    }
    async #load() {
        try {
            part = await loadPart('messages');
            this.#host.requestUpdate();
        }
        catch (error) {
            this.#host.dispatchEvent(new NewsErrorEvent('part', String(error), error));
        }
        await this.#host.updateComplete;
    }
}
