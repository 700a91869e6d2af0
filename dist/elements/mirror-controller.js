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
        // A mirror that cannot be had is missed by no reader.
        this.#part ??= loadPart('plain').catch(() => undefined);
        void this.#part.then((part) => part?.keepMirror(this.#host, this.#source));
    }
}
