import type { Image } from '../model/definition/image.js';
import { native } from './native.js';

/** Number of pictures that are tried for a story without text. If all fail, the story counts as failed. */
const MOST_TRIED = 8;

/** Finds out whether pictures can be shown, before anything is drawn. */
export class Pictures {
  readonly #host: Element;
  /** By URL: whether one of several pictures has loaded, or a promise of it. */
  readonly #known = new Map<string, boolean | Promise<boolean>>();

  constructor(host: Element) {
    this.#host = host;
  }

  /** Whether one of some pictures has loaded; a promise until that is known. */
  canShow(images: readonly Image[]): boolean | Promise<boolean> {
    const tried = images.slice(0, MOST_TRIED).map(({ src }) => src);
    const key = tried.join(' ');
    let answer = this.#known.get(key);
    if (answer === undefined) {
      answer = this.#tryEach(tried).then((isShown) => {
        this.#known.set(key, isShown);
        return isShown;
      });
      this.#known.set(key, answer);
    }
    return answer;
  }

  /** Forgets failures, so that they are tried again. */
  forget(): void {
    this.#known.clear();
  }

  async #tryEach(addresses: readonly string[]): Promise<boolean> {
    for (const address of addresses) if (await this.#loads(address)) return true;
    return false;
  }

  #loads(address: string): Promise<boolean> {
    return new Promise((resolve) => {
      const image = native(this.#host.ownerDocument, 'createElement')('img');
      // With the same attributes as in the drawn picture, so that it is requested only once.
      image.referrerPolicy = 'no-referrer';
      image.onload = () => resolve(true);
      image.onerror = () => resolve(false);
      image.src = address;
    });
  }
}
