import { LitElement, type PropertyDeclaration } from 'lit';
import { DataController, type DataHost, type DataReaders } from '../input/data-controller.js';
import { native } from '../input/native.js';

/**
 * What all elements do around their drawing: equal data is no change, and an element that cannot be drawn shows its
 * children.
 */
export abstract class NewsElement extends LitElement {
  #input: DataController<object> | undefined;
  /** Lets the children through while the element cannot be drawn. */
  #slot: HTMLElement | undefined;

  /** Makes the controller that finds out what to show. */
  protected readWith<Value extends object>(readers: DataReaders<Value>): DataController<Value> {
    const controller = new DataController<Value>(this as unknown as DataHost, readers);
    this.#input = controller as unknown as DataController<object>;
    return controller;
  }

  override requestUpdate(name?: PropertyKey, oldValue?: unknown, options?: PropertyDeclaration): void {
    // Frameworks pass a new object in each of their renders. A listener that leads to a render would go on without end.
    if (name === 'data' && this.#input?.holds(Reflect.get(this, name))) return;
    super.requestUpdate(name, oldValue, options);
  }

  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      this.#showChildren();
      this.#input?.fail(error);
      return;
    }
    this.#slot?.remove();
    this.#slot = undefined;
  }

  #showChildren(): void {
    const { renderOptions, ownerDocument } = this;
    const root = this.renderRoot as HTMLElement | DocumentFragment | undefined;
    if (!root) return;
    // lit keeps what it has drawn on the node that it draws before: with a new one it starts afresh.
    const end = native(ownerDocument, 'createComment')('');
    this.#slot = native(ownerDocument, 'createElement')('slot');
    root.replaceChildren(end, this.#slot);
    renderOptions.renderBefore = end;
  }
}
