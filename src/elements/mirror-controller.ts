import type { ReactiveController } from 'lit';
import { loadPart, type Parts } from '../parts.js';
import type { MirrorHost, MirrorSource } from './mirror.js';

/** Implements the `mirror` attribute, which writes an element's content into its children, with a lazy chunk. */
export class MirrorController implements ReactiveController {
  readonly #host: MirrorHost;
  readonly #source: MirrorSource;
  #part: Promise<Parts['plain'] | undefined> | undefined;

  constructor(host: MirrorHost, source: MirrorSource) {
    this.#host = host;
    this.#source = source;
    host.addController(this);
  }

  hostUpdated(): void {
    if (!this.#host.mirror && !this.#part) return;
    // If the chunk cannot be loaded, there is no mirror. Readers do not need it, so no error is reported.
    this.#part ??= loadPart('plain').catch(() => undefined);
    void this.#part.then((part) => part?.keepMirror(this.#host, this.#source));
  }
}
