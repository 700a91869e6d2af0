import { native } from './native.js';
/** How many pictures of a story without words are tried. A story whose first ones all fail counts as lost. */
const MOST_TRIED = 8;
/** Finds out whether pictures can be shown, before anything is drawn. */
export class Pictures {
    #host;
    /** By address: whether one of some pictures has loaded, or a promise of that. */
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
    /** Forgets what failed, so that it is tried again. */
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
            // As the picture is drawn later, so that it is not requested twice.
            image.referrerPolicy = 'no-referrer';
            image.onload = () => resolve(true);
            image.onerror = () => resolve(false);
            image.src = address;
        });
    }
}
