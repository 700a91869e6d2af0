import type { ReactiveControllerHost } from 'lit';
import { english, type Messages } from '../i18n/messages.js';
import { NewsErrorEvent } from '../input/events.js';
import { languageOf } from '../input/language.js';
import { canonicalLanguage } from '../model/language.js';
import { loadPart, type Parts } from '../parts.js';
import type { ViewContext } from '../i18n/view-context.js';
import { watchOwnMessages, withOwnMessages } from './own-messages.js';

interface Host extends ReactiveControllerHost, HTMLElement {
  // Frameworks set properties to whatever they like.
  readonly locale: unknown;
  readonly timeZone: string;
}

/** The languages that the part has words in. */
const TRANSLATED = /^(ar|de|es|fa|fr|hi|it|ja|pt|ru|zh)\b/;

let part: Parts['messages'] | undefined;

/**
 * Finds an element the words for its locale, and loads those that are not English when they are first asked for.
 *
 * Until they are there, and where they cannot be had, it has the English ones.
 */
export class MessagesController {
  /** Resolves when words that had to be loaded are shown, or will not come. */
  ready: Promise<void> | undefined;

  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
    watchOwnMessages(host);
  }

  /**
   * What views need to know beside the model: the language of its words, and the reader's locale with our words in it.
   *
   * Those are looked up, and loaded, when a view asks for them: most quotations are shown without a word of ours.
   */
  contextFor(data: Parameters<typeof languageOf>[1] = {}): ViewContext {
    const { language, direction } = languageOf(this.#host, data);
    const locale = canonicalLanguage(this.#host.locale) ?? language;
    const messages = (): Messages => {
      if (!part && TRANSLATED.test(locale)) this.ready ??= this.#load();
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

  async #load(): Promise<void> {
    try {
      part = await loadPart('messages');
      this.#host.requestUpdate();
    } catch (error) {
      this.#host.dispatchEvent(new NewsErrorEvent('part', String(error), error));
    }
    await this.#host.updateComplete;
  }
}
