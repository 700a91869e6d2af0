import { LitElement, type PropertyDeclarations } from 'lit';
import type { Composer } from '../composer.js';
import type { Work } from '../state/work.js';

/** A panel of the page. It renders into the page itself, whose style sheets it uses. */
export abstract class Panel extends LitElement {
  static override readonly properties: PropertyDeclarations = {
    composer: { attribute: false },
    version: { attribute: false },
  };
  declare composer: Composer;
  /** Changes with every change of the state. */
  declare version: number;

  protected get work(): Work {
    return this.composer.work;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }
}
