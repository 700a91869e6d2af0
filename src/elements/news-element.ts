import { ReactiveElement, type PropertyDeclaration } from 'lit';
import { DataController, type DataHost, type DataReaders } from '../input/data-controller.js';
import { DrawingController } from './drawing-controller.js';

/**
 * What all elements do around their drawing: equal data is no change, and an element that cannot be drawn shows its
 * children.
 */
export abstract class NewsElement extends ReactiveElement {
  declare locale: string;

  /** Properties are empty until they are set. The values are on the prototype: to set each of them on each element is slow. */
  protected static override getPropertyDescriptor(
    name: PropertyKey,
    key: string | symbol,
    options: PropertyDeclaration,
  ): PropertyDescriptor | undefined {
    const empty = name === 'data' ? undefined : options.type === Boolean ? false : '';
    // What lit restores when an attribute is removed is the first value that an element itself was given.
    if (!options.useDefault) Reflect.set(this.prototype, key, empty);
    return super.getPropertyDescriptor(name, key, options);
  }

  /** Draws into the shadow root. */
  protected readonly drawing = new DrawingController(this);

  #input: DataController<object> | undefined;

  /** Asks for `src` again. */
  abstract reload(): Promise<void>;

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
      this.drawing.fail();
      this.#input?.fail(error);
    }
  }
}
