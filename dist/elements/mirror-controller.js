import { loadPart } from '../parts.js';
/** Lets an element with the `mirror` attribute write what it shows into its children, by a part that is loaded when met. */
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
