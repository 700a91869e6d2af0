import { native } from './native.js';
/** Number of pictures that are tried for a story without text. If all fail, the story counts as failed. */
const MOST_TRIED = 8;
/** Finds out whether pictures can be shown, before anything is drawn. */
export class Pictures {
    #host;
    /** By URL: whether one of several pictures has loaded, or a promise of it. */
    #known = new Map();
    constructor(host) {
        this.#host = host;
    }
    /** Whether one of some pictures has loaded; a promise until that is known. */
    canShow(images) {
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
    forget() {
        this.#known.clear();
    }
    async #tryEach(addresses) {
        for (const address of addresses)
            if (await this.#loads(address))
                return true;
        return false;
    }
    #loads(address) {
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
