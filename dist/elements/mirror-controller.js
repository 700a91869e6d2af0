import { loadPart } from '../parts.js';
/** Implements the `mirror` attribute, which writes an element's content into its children, with a lazy chunk. */
export class MirrorController {
    #host;
    #source;
    #part;
    constructor(host, source) {
        this.#host = host;
        this.#source = source;
        host.addController(this);
    }
    hostUpdated() {
        if (!this.#host.mirror && !this.#part)
            return;
        // If the chunk cannot be loaded, there is no mirror. Readers do not need it, so no error is reported.
        this.#part ??= loadPart('plain').catch(() => undefined);
        void this.#part.then((part) => part?.keepMirror(this.#host, this.#source));
    }
}
