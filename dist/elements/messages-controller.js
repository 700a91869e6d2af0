import { english } from '../i18n/messages.js';
import { NewsErrorEvent } from '../input/events.js';
import { languageOf } from '../input/language.js';
import { canonicalLanguage } from '../model/language.js';
import { loadPart } from '../parts.js';
import { watchOwnMessages, withOwnMessages } from './own-messages.js';
/** The languages that the part has words in. */
const TRANSLATED = /^(ar|de|es|fa|fr|hi|it|ja|pt|ru|zh)\b/;
let part;
/**
 * Finds an element the words for its locale, and loads those that are not English when they are first asked for.
 *
 * Until they are there, and where they cannot be had, it has the English ones.
 */
export class MessagesController {
    #host;
    constructor(host) {
        this.#host = host;
        watchOwnMessages(host);
    }
    /**
     * What views need to know beside the model: the language of its words, and the reader's locale with our words in it.
     *
     * Those are looked up, and loaded, when a view asks for them: most quotations are shown without a word of ours.
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
